package io.github.riskrules.engine.direction;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Statement;
import java.util.Map;

/**
 * How doubt counts for the actions of a policy.
 *
 * @param actions every action that rules may name, by code
 */
record Effects(Map<String, PolicyAction> actions) {
  /** That of a statement's action; an action nobody knows is held to the strictest. */
  ActionEffect of(Statement statement) {
    PolicyAction action = statement.action() == null ? null : actions.get(statement.action());
    return action == null ? ActionEffect.PROTECTIVE : action.action().effect();
  }
}
