package io.github.riskrules.incident;

/** The risk assessment used at the scene. */
public enum Instrument {
  /** SafeLives Dash, 24 questions. */
  DASH24,

  /** Police DASH 2009, 27 questions. */
  DASH27,

  /**
   * Domestic Abuse Risk Assessment. Its answers are not counted: the officer's grade is the
   * judgement.
   */
  DARA,

  /** No instrument. */
  NONE
}
