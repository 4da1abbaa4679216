package io.github.riskrules.engine.decide;

import java.util.BitSet;
import java.util.List;

/**
 * The actions of which each rule speaks in one way: a bit for each action, at its place in the
 * policy. Few rules hold, so going from them to their actions is quicker than asking each action
 * for its rules. Immutable and thread-safe.
 */
final class ActionsByRule {
  private final long[] speaking;

  /** Word for word, in each for every rule. */
  private final long[][] actions;

  private ActionsByRule(long[] speaking, long[][] actions) {
    this.speaking = speaking;
    this.actions = actions;
  }

  /**
   * Gathers them from what each action is told.
   *
   * @param rules how many rules there are
   * @param byAction for each action the places of the rules that speak of it
   */
  static ActionsByRule of(int rules, List<BitSet> byAction) {
    long[] speaking = new long[Places.words(rules)];
    long[][] actions = new long[Places.words(byAction.size())][rules];
    for (int action = 0; action < byAction.size(); action++) {
      long[] word = actions[action / Long.SIZE];
      long bit = 1L << action;
      byAction.get(action).stream()
          .forEach(
              rule -> {
                Places.add(speaking, rule);
                word[rule] |= bit;
              });
    }
    return new ActionsByRule(speaking, actions);
  }

  /** The actions of which any of some rules speaks. */
  long[] of(long[] rules) {
    long[] spokenOf = new long[actions.length];
    for (int word = 0; word < actions.length; word++) {
      spokenOf[word] = of(rules, actions[word]);
    }
    return spokenOf;
  }

  private long of(long[] rules, long[] byRule) {
    long spokenOf = 0;
    for (int word = 0; word < speaking.length; word++) {
      for (long left = rules[word] & speaking[word]; left != 0; left &= left - 1) {
        spokenOf |= byRule[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
    return spokenOf;
  }
}
