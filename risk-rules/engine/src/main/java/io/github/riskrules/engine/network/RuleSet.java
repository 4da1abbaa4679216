package io.github.riskrules.engine.network;

import java.util.BitSet;

/** Rules by their places in a list, as bits. */
final class RuleSet {
  private final long[] words;

  private RuleSet(long[] words) {
    this.words = words;
  }

  /** None yet of so many. */
  static RuleSet none(int rules) {
    return new RuleSet(new long[(rules + Long.SIZE - 1) / Long.SIZE]);
  }

  RuleSet copy() {
    return new RuleSet(words.clone());
  }

  void add(int place) {
    words[place / Long.SIZE] |= 1L << place;
  }

  /** Takes some away: few rules wait for the same condition. */
  void remove(int[] places) {
    for (int place : places) {
      words[place / Long.SIZE] &= ~(1L << place);
    }
  }

  /** Whether any of these is left. */
  boolean hasAny(int[] places) {
    for (int place : places) {
      if ((words[place / Long.SIZE] & (1L << place)) != 0) {
        return true;
      }
    }
    return false;
  }

  BitSet places() {
    return BitSet.valueOf(words);
  }
}
