package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.RuleStanding.Origin;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one action.
 *
 * @param action the action
 * @param suggestions how every rule that suggests it stands
 * @param objections how every rule that rules it out stands
 * @param status why it is not suggested; null when it is
 */
record ActionOutcome(
    PolicyAction action,
    List<RuleStanding> suggestions,
    List<RuleStanding> objections,
    @Nullable ActionStatus status) {

  /**
   * Weighs the rules that speak of an action. Doubt counts against leniency: an objection that may
   * hold leaves a protective action suggested and holds a conditional one back.
   */
  static ActionOutcome of(PolicyAction action, Voices voices) {
    return new ActionOutcome(
        action,
        voices.suggestions(),
        voices.objections(),
        status(action, voices.suggestions(), voices.objections()));
  }

  private static @Nullable ActionStatus status(
      PolicyAction action, List<RuleStanding> suggestions, List<RuleStanding> objections) {
    Truth suggested = strongest(suggestions);
    if (suggested == Truth.FAILS) {
      return ActionStatus.NOT_REACHED;
    }
    if (strongest(objections) == Truth.HOLDS) {
      return ActionStatus.RULED_OUT;
    }
    boolean heldBack =
        mayBeHeldBack(objections, action.action().effect() == ActionEffect.CONDITIONAL);
    return suggested == Truth.HOLDS && !heldBack ? null : ActionStatus.WAITING;
  }

  boolean isSuggested() {
    return status == null;
  }

  /** Whether the action is suggested, or may yet be once open questions are answered. */
  boolean maybeSuggested() {
    return status == null || status == ActionStatus.WAITING;
  }

  private static Truth strongest(List<RuleStanding> standings) {
    Truth strongest = Truth.FAILS;
    for (RuleStanding standing : standings) {
      if (standing.truth() == Truth.HOLDS) {
        return Truth.HOLDS;
      }
      strongest = standing.truth().mayHold() ? Truth.UNKNOWN : strongest;
    }
    return strongest;
  }

  private static boolean mayBeHeldBack(List<RuleStanding> objections, boolean conditional) {
    for (RuleStanding objection : objections) {
      if (objection.truth().mayHold()
          && (conditional || objection.origin() == Origin.REQUIREMENT)) {
        return true;
      }
    }
    return false;
  }
}
