package io.github.riskrules.engine.network;

import io.github.riskrules.engine.vocabulary.Choices;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;

/**
 * How some conditions stand by each value of the one fact that settles them, worked out beforehand:
 * a yes/no answer or a choice has few values. Immutable and thread-safe.
 */
final class ConditionTable {
  private final int fact;
  private final Rows rows;

  private ConditionTable(int fact, Rows rows) {
    this.fact = fact;
    this.rows = rows;
  }

  /** A table of conditions that stand on one fact alone. All their numbers lie in one word. */
  static ConditionTable of(VocabularyFact fact, List<LiftedCondition> conditions) {
    Object[] constants = fact.javaType().getEnumConstants();
    Rows rows = new Rows(conditions.get(0).word(), 1 + constants.length);
    for (int row = 0; row <= constants.length; row++) {
      OneFact given = new OneFact(fact, row == 0 ? null : constants[row - 1]);
      rows.fillKnown(row, conditions, given);
      rows.fillPossible(row, conditions, given);
    }
    return new ConditionTable(fact.order(), rows);
  }

  /** Whether there can be a table of a fact. */
  static boolean has(VocabularyFact fact) {
    return fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum();
  }

  /** Looks up how its conditions stand: the rows are numbered as {@link Choices} are. */
  void settle(Facts facts) {
    rows.settle(facts.choice(fact), facts);
  }
}
