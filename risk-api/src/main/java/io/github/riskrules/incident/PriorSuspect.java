package io.github.riskrules.incident;

/** Who was the suspect in an earlier incident of the pair. */
public enum PriorSuspect {
  /** The suspect of this incident. */
  THE_SUSPECT,

  /** The victim of this incident. */
  THE_VICTIM,

  /** Each was suspected. */
  BOTH
}
