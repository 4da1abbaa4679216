package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.engine.decide.Speakers.Voice;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * One action of a policy and the rules that speak of it. Immutable and thread-safe.
 *
 * @param place its place in the policy
 * @param action the action
 * @param speakers the rules
 */
record WeighedAction(int place, PolicyAction action, Speakers speakers) {
  /** The places of the rules that suggest it. */
  BitSet suggesting() {
    return places(speakers.suggesting(), voice -> true);
  }

  /** Of those that suggest it, the library's own. */
  BitSet suggestingAsSafeguards() {
    return places(speakers.suggesting(), voice -> voice.origin() == Origin.SAFEGUARD);
  }

  /** The places of the rules that rule it out. */
  BitSet rulingOut() {
    return places(speakers.rulingOut(), voice -> true);
  }

  /** Of those that rule it out, the ones that hold it back while they may hold. */
  BitSet requiring() {
    return places(speakers.rulingOut(), voice -> voice.origin() == Origin.REQUIREMENT);
  }

  private static BitSet places(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream()
        .filter(wanted)
        .mapToInt(Voice::place)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  String code() {
    return action.code();
  }

  boolean isMarac() {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }

  boolean isProtective() {
    return action.action().effect() == ActionEffect.PROTECTIVE;
  }

  boolean isConditional() {
    return action.action().effect() == ActionEffect.CONDITIONAL;
  }

  /** What became of it. */
  ActionOutcome outcome(Standings standings, Weighed weighed) {
    return new ActionOutcome(
        action,
        standings.of(speakers.suggesting()),
        weighed.isUnopposed(place) ? List.of() : standings.of(speakers.rulingOut()),
        weighed.status(place));
  }
}
