package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;

/**
 * How one rule stands in one incident.
 *
 * @param rule the rule, of the policy or of the safeguards
 * @param truth whether it holds
 */
record RuleStanding(Rule rule, Truth truth) {
  String reason(FindingKind kind, String action) {
    for (Statement statement : rule.then()) {
      if (statement.kind() == kind && action.equals(statement.action())) {
        return statement.reason();
      }
    }
    throw new IllegalArgumentException("the rule does not speak of this action");
  }
}
