package io.github.riskrules.incident;

/**
 * A tier of risk, lowest first. There is no tier below standard: an incident never comes out as
 * without risk.
 */
public enum RiskTier {
  /** Nothing known points to serious harm. */
  STANDARD,

  /** There are signs of serious harm; it is unlikely unless circumstances change. */
  MEDIUM,

  /** There are signs of serious harm; it could happen at any time and would be serious. */
  HIGH
}
