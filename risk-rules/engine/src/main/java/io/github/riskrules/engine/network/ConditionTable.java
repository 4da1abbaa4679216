package io.github.riskrules.engine.network;

import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.vocabulary.Choices;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How some conditions stand by each value of the one fact that settles them, worked out beforehand:
 * a yes/no answer or a choice has few values. All their numbers lie in one word. Immutable and
 * thread-safe.
 */
final class ConditionTable {
  private static final Incident NOTHING_KNOWN = Incident.reported("none", Instant.EPOCH).build();

  private final int fact;
  private final int word;
  private final long[] known;
  private final long[] possible;

  private ConditionTable(VocabularyFact fact, int word, int rows) {
    this.fact = fact.order();
    this.word = word;
    this.known = new long[rows];
    this.possible = new long[rows];
  }

  /** A table of conditions that stand on one fact alone. */
  static ConditionTable of(VocabularyFact fact, List<LiftedCondition> conditions) {
    Object[] constants = fact.javaType().getEnumConstants();
    ConditionTable table =
        new ConditionTable(fact, conditions.get(0).number() / Long.SIZE, 1 + constants.length);
    table.fill(0, new OneFact(fact, null), conditions);
    for (int i = 0; i < constants.length; i++) {
      table.fill(1 + i, new OneFact(fact, constants[i]), conditions);
    }
    return table;
  }

  /** Whether there can be a table of a fact. */
  static boolean has(VocabularyFact fact) {
    return fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum();
  }

  private void fill(int row, FactReader facts, List<LiftedCondition> conditions) {
    for (LiftedCondition condition : conditions) {
      long bit = 1L << condition.number();
      known[row] |= condition.isKnown(facts) ? bit : 0;
      possible[row] |= condition.isPossible(facts) ? bit : 0;
    }
  }

  /** Looks up how its conditions stand: the rows are numbered as {@link Choices} are. */
  void settle(Facts facts) {
    int row = facts.choice(fact);
    facts.known()[word] |= known[row];
    facts.possible()[word] |= possible[row];
  }

  /** An incident of which no more than one fact is known; its lists are empty. */
  private record OneFact(VocabularyFact fact, @Nullable Object known) implements FactReader {
    @Override
    public @Nullable Object value(VocabularyFact asked) {
      if (!asked.equals(fact)) {
        throw new IllegalStateException("what a table settles asks for a second fact");
      }
      return known;
    }

    @Override
    public Incident incident() {
      return NOTHING_KNOWN;
    }

    @Override
    public Tier tier() {
      throw new IllegalStateException("no tier has been reached");
    }
  }
}
