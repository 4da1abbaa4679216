package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one action.
 *
 * @param action the action
 * @param suggestions how every rule that suggests it stands
 * @param objections how every rule that rules it out stands; none where nothing can rule it out
 * @param status why it is not suggested; null when it is
 */
record ActionOutcome(
    PolicyAction action,
    List<RuleStanding> suggestions,
    List<RuleStanding> objections,
    @Nullable ActionStatus status) {
  boolean isSuggested() {
    return status == null;
  }

  /** Whether the action is suggested, or may yet be once open questions are answered. */
  boolean maybeSuggested() {
    return status == null || status == ActionStatus.WAITING;
  }
}
