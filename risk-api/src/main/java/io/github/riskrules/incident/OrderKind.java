package io.github.riskrules.incident;

/** The kind of an order or notice. */
public enum OrderKind {
  /** Domestic violence protection notice. */
  DVPN,

  /** Domestic violence protection order. */
  DVPO,

  /** Domestic abuse protection notice. */
  DAPN,

  /** Domestic abuse protection order. */
  DAPO,

  /** Non-molestation order. */
  NON_MOLESTATION,

  /** Restraining order. */
  RESTRAINING,

  /** Stalking protection order. */
  STALKING_PROTECTION,

  /** Conditions of bail. */
  BAIL_CONDITIONS,

  /** Licence conditions. */
  LICENCE,

  /** Community order. */
  COMMUNITY_ORDER
}
