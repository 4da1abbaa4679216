package io.github.riskrules.incident;

/** The rank or body that authorised an order or notice. */
public enum AuthorisingRank {
  /** Inspector. */
  INSPECTOR,

  /** Superintendent or above. */
  SUPERINTENDENT,

  /** A court. */
  COURT,

  /** Another rank or body. */
  OTHER
}
