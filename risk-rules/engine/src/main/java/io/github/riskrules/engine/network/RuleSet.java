package io.github.riskrules.engine.network;

import java.util.BitSet;

/** Rules by their places in a list, as bits: taking many away costs next to nothing. */
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

  void addAll(RuleSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= others.words[i];
    }
  }

  void remove(RuleSet others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= ~others.words[i];
    }
  }

  boolean sharesAny(RuleSet others) {
    long shared = 0;
    for (int i = 0; i < words.length; i++) {
      shared |= words[i] & others.words[i];
    }
    return shared != 0;
  }

  BitSet places() {
    return BitSet.valueOf(words);
  }
}
