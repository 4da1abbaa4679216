package io.github.riskrules.decision;

/** What an action can do to safety, which decides how doubt counts. */
public enum ActionEffect {
  /** Can only make the victim safer. Ruled out only by a rule known to hold. */
  PROTECTIVE,
  /** Completing, recording, reviewing. */
  PROCEDURAL,
  /**
   * Safe only where risk is known to be low: a caution, contact through family, publicity. Waits
   * while any rule that rules it out may hold.
   */
  CONDITIONAL
}
