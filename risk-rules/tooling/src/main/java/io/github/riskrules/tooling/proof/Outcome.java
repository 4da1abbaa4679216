package io.github.riskrules.tooling.proof;

/** What came of an attempt to prove a property. */
public enum Outcome {
  /** It holds in every incident. */
  PROVEN,
  /** It fails in some incident. */
  FAILS,
  /** The time ran out. Nothing follows, least of all that it holds. */
  NOT_DECIDED
}
