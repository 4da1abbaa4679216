package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;

/** What a rule reads beside the incident. */
final class Reads {
  private Reads() {}

  /** Whether it asks for the tier reached. */
  static boolean theTier(Rule rule) {
    return theTier(rule.when());
  }

  private static boolean theTier(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.fact().scope() == FactScope.TIER;
    } else if (condition instanceof All all) {
      return all.parts().stream().anyMatch(Reads::theTier);
    }
    return condition instanceof Any any && any.parts().stream().anyMatch(Reads::theTier);
  }
}
