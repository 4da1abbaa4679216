package io.github.riskrules.decision;

/** Why an action is not among those suggested. */
public enum ActionStatus {
  /** Some rule would suggest it, and another rules it out. */
  RULED_OUT,
  /** It waits for facts: a rule that suggests it, or one that rules it out, may yet hold. */
  WAITING,
  /** No rule that suggests it can hold on the known facts. */
  NOT_REACHED
}
