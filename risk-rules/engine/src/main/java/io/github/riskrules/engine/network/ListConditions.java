package io.github.riskrules.engine.network;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import java.util.List;

/**
 * The conditions on one list. While it has no entry, which is often, they follow from whether it is
 * complete. Immutable and thread-safe.
 */
final class ListConditions {
  private final FactScope list;
  private final LiftedCondition[] conditions;
  private final ConditionTable[] whenEmpty;

  private ListConditions(FactScope list, LiftedCondition[] conditions, ConditionTable[] whenEmpty) {
    this.list = list;
    this.conditions = conditions;
    this.whenEmpty = whenEmpty;
  }

  /** The conditions on a list, those of one word together. */
  static ListConditions of(FactScope list, List<List<LiftedCondition>> byWord) {
    return new ListConditions(
        list,
        byWord.stream().flatMap(List::stream).toArray(LiftedCondition[]::new),
        byWord.stream()
            .map(word -> ConditionTable.of(Vocabulary.standard().complete(list), word))
            .toArray(ConditionTable[]::new));
  }

  void settle(Facts facts) {
    if (list.entries(facts.incident()).isEmpty()) {
      for (ConditionTable table : whenEmpty) {
        table.settle(facts);
      }
    } else {
      for (LiftedCondition condition : conditions) {
        condition.settle(facts);
      }
    }
  }
}
