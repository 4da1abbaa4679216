package io.github.riskrules.incident;

/**
 * Which way a fact makes things worse. The direction rule of the rule language rests on it: a fact
 * may only ever push a decision its own way.
 */
public enum Direction {
  /** A yes/no fact; yes is worse. */
  RISK,

  /** A yes/no fact; yes is better. */
  PROTECTIVE,

  /** A number, a date or an ordered choice; higher or later is worse. */
  MORE_IS_WORSE,

  /** A number, a date or an ordered choice; lower or earlier is worse. */
  LESS_IS_WORSE,

  /** Neither way is worse: age, sex, the kind of a relationship, the stage of a case. */
  NEUTRAL
}
