package io.github.riskrules.benchmarks.plain;

import java.util.Arrays;

/** The unknown facts one rule waits for, in the order of all facts, each with its answers. */
public final class OpenFacts {
  private static final int ENTRY = 16;
  private static final int SCOPE = 48;
  private static final int FIRST = 4;

  private long[] places = new long[FIRST];
  private int[] together = new int[FIRST];
  private int size;

  /** Adds a fact of the incident. */
  public void add(int order, int answers) {
    put(order, answers);
  }

  /** Adds a fact of an entry. */
  public void add(int scope, int entry, int order, int answers) {
    put(((long) scope << SCOPE) | ((long) (entry + 1) << ENTRY) | order, answers);
  }

  private void put(long place, int answers) {
    int at = size;
    while (at > 0 && places[at - 1] > place) {
      at--;
    }
    if (at > 0 && places[at - 1] == place) {
      together[at - 1] = Math.min(together[at - 1], answers);
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      together = Arrays.copyOf(together, 2 * size);
    }
    System.arraycopy(places, at, places, at + 1, size - at);
    System.arraycopy(together, at, together, at + 1, size - at);
    places[at] = place;
    together[at] = answers;
    size++;
  }

  int size() {
    return size;
  }

  int together(int i) {
    return together[i];
  }

  int scope(int i) {
    return (int) (places[i] >> SCOPE);
  }

  int entry(int i) {
    return (int) (places[i] >> ENTRY) - 1;
  }

  int order(int i) {
    return (int) (places[i] & ((1 << ENTRY) - 1));
  }
}
