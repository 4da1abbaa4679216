package io.github.riskrules.engine.policy;

/** How a condition compares a fact with what a rule wrote. */
public enum Operator {
  /** Equal to the one value. */
  EQUAL("=="),
  /** Not equal; only on facts that are never unknown. */
  NOT_EQUAL("!="),
  /** Below, or earlier than. */
  LESS("<"),
  /** At most, or not later than. */
  AT_MOST("<="),
  /** Above, or later than. */
  MORE(">"),
  /** At least, or not earlier than. */
  AT_LEAST(">="),
  /** One of several values. */
  IN("in"),
  /** None of several values; only on facts that are never unknown. */
  NOT_IN("not in");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** How rule files write it. */
  public String symbol() {
    return symbol;
  }
}
