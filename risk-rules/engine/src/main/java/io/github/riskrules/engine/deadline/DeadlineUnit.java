package io.github.riskrules.engine.deadline;

/**
 * What a deadline counts. Names in {@code actions.yaml} are the same in lower case with hyphens.
 */
public enum DeadlineUnit {
  /** Hours by the clock, day and night. */
  HOURS,
  /** Hours that stand still on Sundays, Christmas Day, Good Friday and bank holidays. */
  COURT_HOURS,
  /** Days, weekends and holidays included. */
  DAYS,
  /** Monday to Friday, holidays not counted. */
  WORKING_DAYS,
  /** Calendar months. */
  MONTHS
}
