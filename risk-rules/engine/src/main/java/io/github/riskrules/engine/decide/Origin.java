package io.github.riskrules.engine.decide;

/** Where a rule is from. */
enum Origin {
  /** The policy. */
  POLICY,
  /** The library's own safeguards. */
  SAFEGUARD,
  /** Safeguards that, while they may hold, hold back actions of every effect. */
  REQUIREMENT
}
