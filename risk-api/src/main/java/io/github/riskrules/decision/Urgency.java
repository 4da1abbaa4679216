package io.github.riskrules.decision;

/** How soon an action is to be taken, the most urgent first. */
public enum Urgency {
  /** At once, before officers leave. */
  IMMEDIATE,
  /** Within the same tour of duty. */
  SAME_SHIFT,
  /** Within days. */
  PROMPT,
  /** In the ordinary course. */
  ROUTINE
}
