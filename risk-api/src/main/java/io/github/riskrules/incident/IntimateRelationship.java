package io.github.riskrules.incident;

/** Whether two people are or were intimate partners. */
public enum IntimateRelationship {
  /** Partners now. */
  CURRENT,

  /** Partners once, not now. */
  FORMER,

  /** Partners, now or once; which is not known. */
  CURRENT_OR_FORMER,

  /** Never partners. */
  NEVER
}
