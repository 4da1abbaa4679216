package io.github.riskrules.tooling.proof.smt;

import io.github.riskrules.tooling.proof.formula.Valuation;

/** What the solver found. */
public sealed interface Answer {
  /**
   * It can be so.
   *
   * @param how one way in which it is
   */
  record Possible(Valuation how) implements Answer {}

  /** It can never be so. */
  record Impossible() implements Answer {}

  /** The time for the question ran out. Nothing follows from it. */
  record Undecided() implements Answer {}
}
