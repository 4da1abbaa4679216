package io.github.riskrules.tooling.batch;

/** A batch cannot begin or go on. The message says why and what to do, and holds no fact. */
public final class BatchRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  BatchRefusedException(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  /** Why, and what to do. */
  public String why() {
    return why;
  }
}
