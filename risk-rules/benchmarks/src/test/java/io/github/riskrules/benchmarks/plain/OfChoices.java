package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which conditions ask only facts with a closed list of values, and what they ask. */
final class OfChoices {
  private static final int MOST_ROWS = 625;

  private OfChoices() {}

  /** Whether a table of all choices has few rows; of a list it is of the time when it is empty. */
  static boolean hasFew(Condition condition) {
    if (!isOfChoices(condition)) {
      return false;
    }
    long rows = 1;
    for (VocabularyFact fact : facts(condition)) {
      rows = Math.min(MOST_ROWS + 1L, rows * Choosable.choices(fact));
    }
    return rows <= MOST_ROWS;
  }

  private static boolean isOfChoices(Condition condition) {
    return condition instanceof Joined joined
        ? joined.parts().stream().allMatch(OfChoices::isOfChoices)
        : condition instanceof OnList
            || (condition instanceof Comparison comparison && Choosable.is(comparison.fact()));
  }

  /** Both ends of the tier range are one choice. */
  static List<VocabularyFact> facts(Condition condition) {
    Map<Integer, VocabularyFact> facts = new TreeMap<>();
    single(condition)
        .map(
            each ->
                each instanceof Comparison comparison
                    ? comparison.fact()
                    : Chosen.complete((OnList) each))
        .forEach(each -> facts.put(Choosable.place(each), each));
    return List.copyOf(facts.values());
  }

  private static Stream<Condition> single(Condition condition) {
    return condition instanceof Joined joined
        ? joined.parts().stream().flatMap(OfChoices::single)
        : Stream.of(condition);
  }

  /** The lists that a condition asks. */
  static Stream<FactScope> lists(Condition condition) {
    return single(condition)
        .flatMap(each -> each instanceof OnList onList ? Stream.of(onList.list()) : Stream.of())
        .distinct();
  }

  /** The conditions that are told of one by one. */
  static Stream<Condition> parts(Condition condition) {
    return condition instanceof All all
        ? all.parts().stream().flatMap(OfChoices::parts)
        : Stream.of(condition);
  }
}
