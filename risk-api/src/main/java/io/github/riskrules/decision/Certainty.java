package io.github.riskrules.decision;

/** How firmly an authority is known to say what a rule takes from it. */
public enum Certainty {
  /** The official text was seen: statute, instrument, judgment, or the publisher's own page. */
  A,
  /** Official guidance, or a reputable secondary source, was seen. */
  B,
  /** A secondary source was seen. */
  C,
  /** Inferred by the authors of the policy from sources of certainty A or B. */
  I,
  /** General knowledge, not verified: to be confirmed by the force before use. */
  D
}
