package io.github.riskrules.tooling.mutation;

/** In which way a policy is changed. */
public enum MutationKind {
  /** A number, a day or a choice with an order is moved to the next one, either way. */
  THRESHOLD("thresholds moved by one"),
  /** A comparison asks for the opposite, or a condition on a list for the opposite. */
  TURNED("conditions turned round"),
  /** One of several values that will do is left out. */
  VALUE_DROPPED("values left out"),
  /** A condition is left out. */
  CONDITION_DROPPED("conditions left out"),
  /** A rule raises to another tier. */
  TIER_SHIFTED("tiers shifted"),
  /** One of the things a rule reports is left out. */
  STATEMENT_DROPPED("findings left out"),
  /** A whole rule is left out. */
  RULE_DROPPED("rules left out"),
  /** The first or last day on which a rule applies is moved by a day. */
  PERIOD("days of application moved by one"),
  /** An action is due one unit earlier or later. */
  DEADLINE("deadlines moved by one");

  private final String inWords;

  MutationKind(String inWords) {
    this.inWords = inWords;
  }

  /** What is done, of many at once. */
  public String inWords() {
    return inWords;
  }
}
