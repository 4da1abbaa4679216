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
    List<Part> parts = parts(sets);
    int[] from = new int[sets.size() + 1];
    parts.forEach(part -> from[part.set() + 1]++);
    for (int set = 0; set < sets.size(); set++) {
      from[set + 1] += from[set];
    }
    return new Masks(
        from,
        parts.stream().mapToInt(Part::word).toArray(),
        parts.stream().mapToLong(Part::bits).toArray());
  }

  /** What of each set lies in one word, set after set. */
  static List<Part> parts(List<BitSet> sets) {
    List<Part> parts = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      long[] words = sets.get(set).toLongArray();
      for (int word = 0; word < words.length; word++) {
        if (words[word] != 0) {
          parts.add(new Part(set, word, words[word]));
        }
      }
    }
    return parts;
  }

  /**
   * The part of a set of numbers that lies in one word.
   *
   * @param set the place of the set
   * @param word the place of the word
   * @param bits the numbers in it
   */
  record Part(int set, int word, long bits) {
    /** One if any bit is set, else none: a bit to be put in its place, without asking. */
    static long any(long bits) {
      return (bits | -bits) >>> (Long.SIZE - 1);
    }
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
