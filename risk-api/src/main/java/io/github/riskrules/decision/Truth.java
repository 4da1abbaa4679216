package io.github.riskrules.decision;

/** Whether a condition or a rule holds in an incident, as far as anyone knows. */
public enum Truth {
  /** Known to hold. */
  HOLDS,
  /** May hold: it waits for an answer. */
  UNKNOWN,
  /** Known not to hold. */
  FAILS;

  /** Whether it is not known to fail. */
  public boolean mayHold() {
    return this != FAILS;
  }
}
