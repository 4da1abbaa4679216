package io.github.riskrules.engine.deadline;

/** What a deadline counts from. Names in {@code actions.yaml} are lower case with hyphens. */
public enum DeadlineEvent {
  /** When the incident was reported. */
  REPORT,
  /** When the assessment is made. */
  ASSESSMENT,
  /** When the latest domestic violence protection notice listed was served. */
  DVPN_SERVED
}
