package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
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
    if (suggestions.stream().noneMatch(each -> each.truth().mayHold())) {
      return ActionStatus.NOT_REACHED;
    }
    if (any(objections, Truth.HOLDS)) {
      return ActionStatus.RULED_OUT;
    }
    boolean conditional = action.action().effect() == ActionEffect.CONDITIONAL;
    boolean heldBack =
        objections.stream()
            .anyMatch(each -> each.truth().mayHold() && (conditional || each.required()));
    return any(suggestions, Truth.HOLDS) && !heldBack ? null : ActionStatus.WAITING;
  }

  boolean isSuggested() {
    return status == null;
  }

  /** Whether the action is suggested, or may yet be once open questions are answered. */
  boolean maybeSuggested() {
    return status == null || status == ActionStatus.WAITING;
  }

  private static boolean any(List<RuleStanding> standings, Truth truth) {
    return standings.stream().anyMatch(each -> each.truth() == truth);
  }
}
