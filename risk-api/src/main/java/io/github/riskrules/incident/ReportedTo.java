package io.github.riskrules.incident;

/** Who knew of an earlier incident. */
public enum ReportedTo {
  /** It was reported to the police. */
  POLICE,

  /** Another agency knew of it. */
  OTHER_AGENCY,

  /** It is told only now. */
  DISCLOSED_NOW
}
