package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Speakers.Voice;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One action of a policy and how it is weighed. Immutable and thread-safe. */
final class WeighedAction {
  private final PolicyAction action;
  private final Speakers speakers;
  private final int[] suggesting;
  private final int[] suggestingAsSafeguards;
  private final int[] rulingOut;
  private final int[] required;

  WeighedAction(PolicyAction action, Speakers speakers) {
    this.action = action;
    this.speakers = speakers;
    this.suggesting = places(speakers.suggesting(), voice -> true);
    this.suggestingAsSafeguards =
        places(speakers.suggesting(), voice -> voice.origin() == Origin.SAFEGUARD);
    this.rulingOut = places(speakers.rulingOut(), voice -> true);
    this.required = places(speakers.rulingOut(), voice -> voice.origin() == Origin.REQUIREMENT);
  }

  private static int[] places(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream().filter(wanted).mapToInt(Voice::place).toArray();
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
    Truth suggested = standings.strongest(suggesting);
    if (suggested == Truth.FAILS) {
      return ActionStatus.NOT_REACHED;
    }
    if (isRuledOut(standings)) {
      return ActionStatus.RULED_OUT;
    }
    return suggested == Truth.HOLDS && !isHeldBack(standings) ? null : ActionStatus.WAITING;
  }

  /** Whether a rule known to hold rules it out. */
  boolean isRuledOut(Standings standings) {
    return standings.strongest(rulingOut) == Truth.HOLDS && !isUnopposed(standings);
  }

  private boolean isHeldBack(Standings standings) {
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    int[] holding = conditional ? rulingOut : required;
    return standings.strongest(holding).mayHold() && !isUnopposed(standings);
  }

  /** Nothing can rule out a MARAC referral, or what a safeguard suggests. */
  private boolean isUnopposed(Standings standings) {
    return isMarac() || standings.strongest(suggestingAsSafeguards) == Truth.HOLDS;
  }
}
