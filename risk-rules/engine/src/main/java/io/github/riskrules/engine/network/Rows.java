package io.github.riskrules.engine.network;

import java.util.List;

/**
 * How some conditions stand, worked out beforehand, in each of a few cases: their bits for known
 * and for possible, which all lie in one word. Immutable once filled, and then thread-safe.
 */
final class Rows {
  private final int word;
  private final long[] known;
  private final long[] possible;

  Rows(int word, int rows) {
    this.word = word;
    this.known = new long[rows];
    this.possible = new long[rows];
  }

  void fillKnown(int row, List<LiftedCondition> conditions, FactReader facts) {
    for (LiftedCondition condition : conditions) {
      long bit = condition.isKnown(facts) ? 1L << condition.number() : 0;
      known[row] |= bit;
      possible[row] |= bit;
    }
  }

  void fillPossible(int row, List<LiftedCondition> conditions, FactReader facts) {
    for (LiftedCondition condition : conditions) {
      possible[row] |= condition.mayHold(facts) ? 1L << condition.number() : 0;
    }
  }

  void settle(int row, Facts facts) {
    facts.known()[word] |= known[row];
    facts.possible()[word] |= possible[row];
  }
}
