package io.github.riskrules.benchmarks;

/** How much of an assessment a contender gives; only those of one extent can be compared. */
public enum Extent {
  /** The complete decision: reasons, evidence, why not, questions and times included. */
  DECISION("the complete decision"),
  /** The tier range and the codes of the suggested actions. */
  OUTCOME("tier range and suggested actions"),
  /** What is found by the rules of rule files that are known to hold, and nothing beside. */
  FINDINGS("findings known to hold");

  private final String inWords;

  Extent(String inWords) {
    this.inWords = inWords;
  }

  /** What the table of results calls it. */
  public String inWords() {
    return inWords;
  }
}
