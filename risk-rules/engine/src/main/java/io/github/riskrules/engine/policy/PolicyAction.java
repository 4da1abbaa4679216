package io.github.riskrules.engine.policy;

import io.github.riskrules.decision.Action;
import io.github.riskrules.engine.deadline.DeadlineRule;

/**
 * An action of a policy with what only the policy itself needs to know of it.
 *
 * @param action the action
 * @param deadline by when it is to be taken
 * @param pack the pack that defines it
 * @param choice whether packs that extend this one may redefine it or rule it out
 */
public record PolicyAction(Action action, DeadlineRule deadline, String pack, boolean choice) {
  /** The action's code. */
  public String code() {
    return action.code();
  }
}
