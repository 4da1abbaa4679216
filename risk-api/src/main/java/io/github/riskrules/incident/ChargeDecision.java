package io.github.riskrules.incident;

/** What has been decided about charge. */
public enum ChargeDecision {
  /** Nobody has decided. */
  UNDECIDED,

  /** Charged. */
  CHARGED,

  /** A caution of any kind. */
  CAUTION,

  /** No further action. */
  NO_FURTHER_ACTION,

  /** Another outcome without charge. */
  OTHER_OUTCOME
}
