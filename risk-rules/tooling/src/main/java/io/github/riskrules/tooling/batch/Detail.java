package io.github.riskrules.tooling.batch;

/** How much is written of each incident. */
public enum Detail {
  /** What its decision comes to: tier range, actions, rules, notices. */
  OUTCOME,
  /** The whole decision document. */
  DECISION
}
