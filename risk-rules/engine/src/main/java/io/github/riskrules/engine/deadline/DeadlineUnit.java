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
  /** Monday to Friday, holidays not counted; the day of the event is not counted either. */
  WORKING_DAYS,
  /** School days: until the school day begins. One is the next beginning after the event. */
  SCHOOL_DAY,
  /** Calendar months. */
  MONTHS;

  /** Whether the answer hangs on which days are holidays. */
  public boolean needsHolidays() {
    return this == COURT_HOURS || this == WORKING_DAYS || this == SCHOOL_DAY;
  }
}
