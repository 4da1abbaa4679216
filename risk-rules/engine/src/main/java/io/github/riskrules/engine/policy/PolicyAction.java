package io.github.riskrules.engine.policy;

import io.github.riskrules.decision.Action;
import io.github.riskrules.engine.deadline.DeadlineRule;
import org.jspecify.annotations.Nullable;

/**
 * An action of a policy with what only the policy itself needs to know of it.
 *
 * @param action the action
 * @param deadline by when it is to be taken
 * @param pack the pack that defines it
 * @param choice where published rules disagree: whose choice this is and since when, so that packs
 *     that extend this one may redefine it or rule it out; null for one that is not up for choice
 */
public record PolicyAction(
    Action action, DeadlineRule deadline, String pack, @Nullable String choice) {
  /** The action's code. */
  public String code() {
    return action.code();
  }
}
