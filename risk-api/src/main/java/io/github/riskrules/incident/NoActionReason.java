package io.github.riskrules.incident;

/** Why no further action was decided. */
public enum NoActionReason {
  /** Not enough evidence; the victim supports action. */
  EVIDENCE_VICTIM_SUPPORTS,

  /** Not enough evidence; the victim does not support action. */
  EVIDENCE_VICTIM_DOES_NOT_SUPPORT,

  /** Not in the public interest. */
  NOT_IN_PUBLIC_INTEREST,

  /** A time limit has run out. */
  TIME_LIMIT,

  /** No suspect was identified. */
  SUSPECT_NOT_IDENTIFIED,

  /** Another reason. */
  OTHER
}
