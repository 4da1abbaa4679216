package io.github.riskrules.engine.network;

import io.github.riskrules.engine.network.Masks.Part;
import java.util.BitSet;
import java.util.List;

/**
 * Conditions each of which holds when any of some others does; their numbers follow on each other.
 * They lie flat, a part for each word of each, for there are many and each is of few. Immutable and
 * thread-safe.
 */
final class Disjunctions {
  private final int[] numbers;
  private final int[] words;
  private final long[] bits;

  private Disjunctions(int[] numbers, int[] words, long[] bits) {
    this.numbers = numbers;
    this.words = words;
    this.bits = bits;
  }

  /**
   * Some such conditions.
   *
   * @param first the number of the first of them
   * @param disjuncts for each the numbers of those of which any must hold
   */
  static Disjunctions of(int first, List<BitSet> disjuncts) {
    List<Part> parts = Masks.parts(disjuncts);
    return new Disjunctions(
        parts.stream().mapToInt(part -> first + part.set()).toArray(),
        parts.stream().mapToInt(Part::word).toArray(),
        parts.stream().mapToLong(Part::bits).toArray());
  }

  void settle(Facts facts) {
    long[] known = facts.known();
    long[] possible = facts.possible();
    for (int i = 0; i < numbers.length; i++) {
      int number = numbers[i];
      known[number / Long.SIZE] |= Part.any(bits[i] & known[words[i]]) << number;
      possible[number / Long.SIZE] |= Part.any(bits[i] & possible[words[i]]) << number;
    }
  }
}
