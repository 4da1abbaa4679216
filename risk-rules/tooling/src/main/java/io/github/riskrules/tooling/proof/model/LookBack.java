package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;
import java.time.LocalDate;

/** Whole calendar months before the day of the report, an anniversary included. */
record LookBack(LocalDate reportedOn) {
  /** The days a month is longer or shorter than another, and one more. */
  private static final int ASIDE = 4;

  /** The earliest day that lies within so many months. */
  long earliestWithin(long months) {
    LocalDate day = reportedOn.minusMonths(months).minusDays(ASIDE);
    while (day.plusMonths(months).isBefore(reportedOn)) {
      day = day.plusDays(1);
    }
    return day.toEpochDay();
  }

  /** How many months ago a day was. */
  Ordered monthsSince(Ordered day) {
    return months -> months <= 0 ? Ordered.exactly(0).atLeast(months) : olderThan(day, months - 1);
  }

  private Formula olderThan(Ordered day, long months) {
    return day.atMost(earliestWithin(months) - 1);
  }
}
