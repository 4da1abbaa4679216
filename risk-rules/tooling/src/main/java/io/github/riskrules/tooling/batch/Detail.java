package io.github.riskrules.tooling.batch;

/** How much is written of each incident. */
public enum Detail {
  /** What its decision comes to: tier range, actions, rules, notices. */
  OUTCOME(256),
  /** The whole decision document. */
  DECISION(16);

  private final int linesAtOnce;

  Detail(int linesAtOnce) {
    this.linesAtOnce = linesAtOnce;
  }

  /** How many lines are assessed in one go: so many that what is written of them stays small. */
  int linesAtOnce() {
    return linesAtOnce;
  }
}
