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
 * @param required whether, while it may hold, it holds back actions of every effect and not only
 *     conditional ones
 */
record RuleStanding(Rule rule, Truth truth, boolean required) {

  static RuleStanding of(Rule rule, Truth truth) {
    return new RuleStanding(rule, truth, false);
  }

  String reason(FindingKind kind, String action) {
    return rule.then().stream()
        .filter(statement -> statement.kind() == kind && action.equals(statement.action()))
        .map(Statement::reason)
        .findFirst()
        .orElseThrow();
  }
}
