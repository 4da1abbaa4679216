package io.github.riskrules.engine.network;

/** Which question a lifted condition answers. */
enum Lifting {
  /** Is it known to hold? Stock Drools answers the same. */
  HOLDS,
  /** May it hold, if the unknown facts turn out right for it? */
  MAY_HOLD,
  /**
   * Does it hold however the unknown facts turn out? Asked only of list entries, by what says that
   * no entry, or not so many, may fit.
   */
  MUST_HOLD
}
