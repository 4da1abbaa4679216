package io.github.riskrules.engine.network;

import java.util.BitSet;
import java.util.List;

/**
 * Conditions each of which holds when any of some others does; their numbers follow on each other.
 * Immutable and thread-safe.
 */
final class Alternatives {
  private final int first;
  private final Masks choices;

  private Alternatives(int first, Masks choices) {
    this.first = first;
    this.choices = choices;
  }

  /**
   * Some such conditions.
   *
   * @param first the number of the first of them
   * @param choices for each the numbers of those between which it is a choice
   */
  static Alternatives of(int first, List<BitSet> choices) {
    return new Alternatives(first, Masks.of(choices));
  }

  void settle(Facts facts) {
    settle(facts.known());
    settle(facts.possible());
  }

  private void settle(long[] settled) {
    for (int place = 0; place < choices.size(); place++) {
      if (choices.anyIn(place, settled)) {
        int number = first + place;
        settled[number / Long.SIZE] |= 1L << number;
      }
    }
  }
}
