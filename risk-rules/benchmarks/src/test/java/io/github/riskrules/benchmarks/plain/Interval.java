package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Operator;

/**
 * A number or a day of which only the lowest and the highest it can be are known.
 *
 * @param lowest how Java reads the lowest
 * @param highest how Java reads the highest
 */
record Interval(End lowest, End highest) {
  /**
   * One end.
   *
   * @param read how Java reads it
   * @param maybeMissing whether it can be missing, and open then
   */
  record End(String read, boolean maybeMissing) {
    private Java passes(Comparison comparison, boolean whenMissing) {
      Java passes = Passing.java(comparison, read);
      if (!maybeMissing) {
        return passes;
      }
      return whenMissing
          ? Java.any(Java.one(read + " == null"), passes)
          : Java.all(Java.one(read + " != null"), passes);
    }
  }

  /** One end decides: the easier one for what may hold, the harder one for what surely does. */
  Java java(Comparison comparison, Question question) {
    Operator operator = comparison.operator();
    boolean may = question == Question.POSSIBLE;
    return switch (operator) {
      case LESS, AT_MOST -> (may ? lowest : highest).passes(comparison, may);
      case MORE, AT_LEAST -> (may ? highest : lowest).passes(comparison, may);
      case EQUAL, IN, NOT_EQUAL, NOT_IN ->
          throw new IllegalArgumentException("asked of an interval: " + comparison.span().text());
    };
  }
}
