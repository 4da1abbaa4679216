package io.github.riskrules.engine.network;

import java.util.BitSet;

/** Collects the places of the rules that fired in one run; a session's one global. */
final class Hits {
  private final BitSet places = new BitSet();

  void add(int place) {
    places.set(place);
  }

  /** What was collected since it was last taken. */
  BitSet take() {
    BitSet taken = (BitSet) places.clone();
    places.clear();
    return taken;
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Hits[withheld]";
  }
}
