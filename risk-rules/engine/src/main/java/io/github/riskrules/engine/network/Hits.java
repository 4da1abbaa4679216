package io.github.riskrules.engine.network;

import java.util.BitSet;

/** Collects which lifted rules fired in one run; the network's one global. Not thread-safe. */
final class Hits {
  private final BitSet known = new BitSet();
  private final BitSet possible = new BitSet();

  void add(int rule, boolean isKnown) {
    (isKnown ? known : possible).set(rule);
  }

  BitSet known() {
    return known;
  }

  BitSet possible() {
    return possible;
  }

  void clear() {
    known.clear();
    possible.clear();
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Hits[withheld]";
  }
}
