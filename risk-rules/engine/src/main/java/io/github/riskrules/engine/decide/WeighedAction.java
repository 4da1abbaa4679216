package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action of a policy and how it is weighed.
 *
 * @param action the action
 * @param speakers the rules that speak of it
 */
record WeighedAction(PolicyAction action, Speakers speakers) {

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
        standings.at(speakers.suggesting()),
        isUnopposed(standings) ? List.of() : standings.at(speakers.rulingOut()),
        status(standings));
  }

  /**
   * Why it is not suggested; null when it is. Doubt counts against leniency: an objection that may
   * hold leaves a protective action suggested and holds a conditional one back.
   */
  @Nullable ActionStatus status(Standings standings) {
    Truth suggested = standings.strongest(speakers.suggesting());
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
    return standings.strongest(speakers.rulingOut()) == Truth.HOLDS && !isUnopposed(standings);
  }

  private boolean isHeldBack(Standings standings) {
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    int[] holding = conditional ? speakers.rulingOut() : speakers.required();
    return standings.strongest(holding).mayHold() && !isUnopposed(standings);
  }

  /** Nothing can rule out a MARAC referral, or what a safeguard suggests. */
  private boolean isUnopposed(Standings standings) {
    return isMarac() || standings.strongest(speakers.suggestingAsSafeguards()) == Truth.HOLDS;
  }
}
