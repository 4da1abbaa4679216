package io.github.riskrules.engine.generate;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which facts the rules of a policy read, and the values they compare them with. */
final class Interests {
  private final Map<FactScope, Map<VocabularyFact, List<Object>>> written = new LinkedHashMap<>();

  private Interests() {}

  static Interests of(List<Rule> rules) {
    Interests interests = new Interests();
    for (FactScope scope : FactScope.values()) {
      interests.written.put(scope, new LinkedHashMap<>());
    }
    rules.stream().flatMap(rule -> comparisons(rule.when())).forEach(interests::add);
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

  /** Every comparison of a condition, those on list entries included. */
  static Stream<Comparison> comparisons(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Stream.of(comparison);
    }
    if (condition instanceof All all) {
      return all.parts().stream().flatMap(Interests::comparisons);
    }
    if (condition instanceof Any any) {
      return any.parts().stream().flatMap(Interests::comparisons);
    }
    if (condition instanceof Exists exists) {
      return comparisons(exists.entry());
    }
    return comparisons(condition instanceof None none ? none.entry() : ((Count) condition).entry());
  }
}
