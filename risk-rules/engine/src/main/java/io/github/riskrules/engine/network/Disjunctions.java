package io.github.riskrules.engine.network;

import java.util.BitSet;
import java.util.List;

/**
 * Conditions each of which holds when any of some others does; their numbers follow on each other.
 * Immutable and thread-safe.
 */
final class Disjunctions {
  private final int first;
  private final Masks disjuncts;

  private Disjunctions(int first, Masks disjuncts) {
    this.first = first;
    this.disjuncts = disjuncts;
  }

  /**
   * Some such conditions.
   *
   * @param first the number of the first of them
   * @param disjuncts for each the numbers of those of which any must hold
   */
  static Disjunctions of(int first, List<BitSet> disjuncts) {
    return new Disjunctions(first, Masks.of(disjuncts));
  }

  void settle(Facts facts) {
    settle(facts.known());
    settle(facts.possible());
  }

  private void settle(long[] settled) {
    for (int i = 0; i < disjuncts.size(); i++) {
      if (disjuncts.anyIn(i, settled)) {
        int number = first + i;
        settled[number / Long.SIZE] |= 1L << number;
      }
    }
  }
}
