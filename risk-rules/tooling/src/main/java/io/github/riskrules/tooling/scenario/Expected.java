package io.github.riskrules.tooling.scenario;

/** The lists of names a scenario can expect to find, or not to find, in a decision. */
public enum Expected {
  /** Rules among the findings. */
  BECAUSE("because", Names.RULE),
  /** Rules not among the findings. */
  NOT_BECAUSE("not-because", Names.RULE),
  /** Actions suggested. */
  ACTIONS("actions", Names.ACTION),
  /** Actions not suggested, whatever the reason. */
  NOT_ACTIONS("not-actions", Names.ACTION),
  /** Actions that a rule or a safeguard rules out. */
  RULED_OUT("ruled-out", Names.ACTION),
  /** Actions that wait for an answer. */
  WAITING("waiting", Names.ACTION),
  /** Actions that no rule suggests. */
  NOT_REACHED("not-reached", Names.ACTION),
  /** Facts asked for. */
  ASKS("asks", Names.FACT),
  /** Parts of notices. */
  NOTICES("notices", Names.WORDS);

  /** What the names of a list are names of. */
  enum Names {
    RULE,
    ACTION,
    FACT,
    WORDS
  }

  private final String key;
  private final Names names;

  Expected(String key, Names names) {
    this.key = key;
    this.names = names;
  }

  /** How scenario files write it. */
  public String key() {
    return key;
  }

  Names names() {
    return names;
  }
}
