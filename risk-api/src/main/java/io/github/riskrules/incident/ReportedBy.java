package io.github.riskrules.incident;

/** Who reported the incident. */
public enum ReportedBy {
  /** The victim. */
  VICTIM,

  /** A child of the household. */
  CHILD,

  /** A relative or a friend. */
  FAMILY_OR_FRIEND,

  /** A neighbour or a passer-by. */
  NEIGHBOUR_OR_STRANGER,

  /** A professional of any agency. */
  PROFESSIONAL,

  /** The suspect. */
  SUSPECT,

  /** Officers who came upon it. */
  POLICE,

  /** Someone else. */
  OTHER
}
