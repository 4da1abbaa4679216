package io.github.riskrules.incident;

/** Whether the risk assessment was done, the best first: later is worse. */
public enum AssessmentState {
  /** Completed. */
  DONE,

  /** Begun or completed, but not to be relied on. */
  UNRELIABLE,

  /** Not done. */
  NOT_DONE
}
