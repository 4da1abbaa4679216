package io.github.riskrules.decision;

/**
 * What sort of thing an action is. The list is closed, because the safeguards of the engine bind to
 * kinds: a new action code cannot escape them.
 */
public enum ActionKind {
  /**
   * Referral to a multi-agency risk assessment conference. Always suggested when HIGH is reached.
   */
  MARAC_REFERRAL,
  /** A disposal without court, such as a conditional caution. Held back by the hard stops. */
  OUT_OF_COURT_DISPOSAL,
  /** A domestic violence protection notice, or the order that follows it. */
  DVPN,
  /** Another civil or criminal order against an adult. */
  ADULT_ORDER,
  /** The route that keeps children safe. */
  CHILD_SAFEGUARDING,
  /** The route that keeps adults with needs, or outside the domestic abuse definition, safe. */
  ADULT_SAFEGUARDING,
  /** Advocacy, advice and support for the victim. */
  VICTIM_SUPPORT,
  /** Arrest, charge, bail and the investigation itself. */
  INVESTIGATION,
  /** Multi-agency review and case management below MARAC. */
  MULTI_AGENCY_REVIEW,
  /** Work with the suspect, other than a disposal. */
  PERPETRATOR_PROGRAMME,
  /** Completing, checking or reviewing the assessment itself. */
  ASSESSMENT,
  /** Anything else. */
  OTHER
}
