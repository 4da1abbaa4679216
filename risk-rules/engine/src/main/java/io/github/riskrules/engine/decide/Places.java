package io.github.riskrules.engine.decide;

import java.util.List;

/** Places in an order, a bit for each. */
final class Places {
  private Places() {}

  /** How many words it takes to have a bit for each of so many. */
  static int words(int size) {
    return (size + Long.SIZE - 1) / Long.SIZE;
  }

  static boolean has(long[] places, int place) {
    return (places[place / Long.SIZE] & (1L << place)) != 0;
  }

  static void add(long[] places, int place) {
    places[place / Long.SIZE] |= 1L << place;
  }

  static void remove(long[] places, int place) {
    places[place / Long.SIZE] &= ~(1L << place);
  }

  /** What stands at these places, in order. */
  static List<String> of(String[] all, long[] places) {
    int size = 0;
    for (long word : places) {
      size += Long.bitCount(word);
    }
    String[] some = new String[size];
    int next = 0;
    for (int word = 0; word < places.length; word++) {
      for (long left = places[word]; left != 0; left &= left - 1) {
        some[next++] = all[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
    return List.of(some);
  }
}
