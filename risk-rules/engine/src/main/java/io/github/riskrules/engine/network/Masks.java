package io.github.riskrules.engine.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Many sets of numbers, each of few, as bits to be compared with the bits of a large one. All lie
 * beside each other, as an assessment goes through hundreds of them. Immutable and thread-safe.
 */
public final class Masks {
  private final int[] from;
  private final int[] words;
  private final long[] bits;

  private Masks(int[] from, int[] words, long[] bits) {
    this.from = from;
    this.words = words;
    this.bits = bits;
  }

  /** One for each set of numbers, at its place in the list. */
  public static Masks of(List<BitSet> sets) {
    int[] from = new int[sets.size() + 1];
    List<Integer> words = new ArrayList<>();
    List<Long> bits = new ArrayList<>();
    for (int place = 0; place < sets.size(); place++) {
      long[] all = sets.get(place).toLongArray();
      for (int word = 0; word < all.length; word++) {
        if (all[word] != 0) {
          words.add(word);
          bits.add(all[word]);
        }
      }
      from[place + 1] = words.size();
    }
    return new Masks(
        from,
        words.stream().mapToInt(Integer::intValue).toArray(),
        bits.stream().mapToLong(Long::longValue).toArray());
  }

  /** How many sets there are. */
  public int size() {
    return from.length - 1;
  }

  /** Whether all numbers of the set at a place are among those. */
  public boolean allIn(int place, long[] those) {
    for (int i = from[place]; i < from[place + 1]; i++) {
      if ((bits[i] & ~those[words[i]]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether any number of the set at a place is among those. */
  public boolean anyIn(int place, long[] those) {
    for (int i = from[place]; i < from[place + 1]; i++) {
      if ((bits[i] & those[words[i]]) != 0) {
        return true;
      }
    }
    return false;
  }
}
