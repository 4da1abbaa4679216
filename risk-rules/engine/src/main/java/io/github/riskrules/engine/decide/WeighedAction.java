package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.engine.decide.Speakers.Voice;
import io.github.riskrules.engine.network.Masks;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One action of a policy and how it is weighed. Immutable and thread-safe. */
final class WeighedAction {
  private static final int SUGGESTING = 0;
  private static final int SUGGESTING_AS_SAFEGUARDS = 1;
  private static final int RULING_OUT = 2;
  private static final int REQUIRED = 3;

  private final PolicyAction action;
  private final Speakers speakers;
  private final Masks rules;

  WeighedAction(PolicyAction action, Speakers speakers) {
    this.action = action;
    this.speakers = speakers;
    this.rules =
        Masks.of(
            List.of(
                places(speakers.suggesting(), voice -> true),
                places(speakers.suggesting(), voice -> voice.origin() == Origin.SAFEGUARD),
                places(speakers.rulingOut(), voice -> true),
                places(speakers.rulingOut(), voice -> voice.origin() == Origin.REQUIREMENT)));
  }

  private static BitSet places(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream()
        .filter(wanted)
        .mapToInt(Voice::place)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  PolicyAction action() {
    return action;
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
  ActionOutcome outcome(Standings standings) {
    return new ActionOutcome(
        action,
        standings.of(speakers.suggesting()),
        isUnopposed(standings) ? List.of() : standings.of(speakers.rulingOut()),
        status(standings));
  }

  /**
   * Why it is not suggested; null when it is. Doubt counts against leniency: an objection that may
   * hold leaves a protective action suggested and holds a conditional one back.
   */
  @Nullable ActionStatus status(Standings standings) {
    if (!standings.anyMayHold(rules, SUGGESTING)) {
      return ActionStatus.NOT_REACHED;
    }
    if (isRuledOut(standings)) {
      return ActionStatus.RULED_OUT;
    }
    return standings.anyHolds(rules, SUGGESTING) && !isHeldBack(standings)
        ? null
        : ActionStatus.WAITING;
  }

  /** Whether a rule known to hold rules it out. */
  boolean isRuledOut(Standings standings) {
    return standings.anyHolds(rules, RULING_OUT) && !isUnopposed(standings);
  }

  private boolean isHeldBack(Standings standings) {
    int holding = isConditional() ? RULING_OUT : REQUIRED;
    return standings.anyMayHold(rules, holding) && !isUnopposed(standings);
  }

  /** Nothing can rule out a MARAC referral, or what a safeguard suggests. */
  private boolean isUnopposed(Standings standings) {
    return isMarac() || standings.anyHolds(rules, SUGGESTING_AS_SAFEGUARDS);
  }
}
