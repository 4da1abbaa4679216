package io.github.riskrules.tooling.coverage;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;

/**
 * What scenarios show of one rule.
 *
 * @param rule the rule
 * @param fired in how many scenarios it fired
 * @param silent in how many it did not
 * @param conditions each of its conditions, in the order written
 */
public record RuleCoverage(Rule rule, int fired, int silent, List<ConditionCoverage> conditions) {
  public RuleCoverage {
    conditions = List.copyOf(conditions);
  }

  /** Whether it fired in some scenario and, if it asks for anything, did not in another. */
  public boolean isReached() {
    return fired > 0 && (silent > 0 || speaksOfEveryIncident());
  }

  /** Whether it has no conditions: it fires always, and means to. */
  boolean speaksOfEveryIncident() {
    return rule.when().parts().isEmpty();
  }

  /** How many of its conditions decide both ways. */
  public int deciding() {
    return (int) conditions.stream().filter(ConditionCoverage::decides).count();
  }
}
