package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which facts the rules of a policy read, and the values they compare them with. */
final class Interests {
  private final Map<FactScope, Map<VocabularyFact, List<Object>>> written = new LinkedHashMap<>();

  private Interests() {}

  static Interests of(List<Rule> rules) {
    Interests interests = new Interests();
    for (FactScope scope : FactScope.values()) {
      interests.written.put(scope, new LinkedHashMap<>());
    }
    rules.stream().flatMap(rule -> rule.when().comparisons()).forEach(interests::add);
    return interests;
  }

  private void add(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    in(fact.scope()).computeIfAbsent(fact, any -> new ArrayList<>()).addAll(comparison.values());
  }

  /** The facts of a scope that rules read, each with every value it is compared with. */
  Map<VocabularyFact, List<Object>> in(FactScope scope) {
    return Objects.requireNonNull(written.get(scope));
  }
}
