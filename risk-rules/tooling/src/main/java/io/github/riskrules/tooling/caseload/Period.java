package io.github.riskrules.tooling.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in London, both ends included.
 *
 * @param from the first day; null when from the beginning
 * @param until the last day; null when without end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
  /** Every day. */
  public static final Period ALL = new Period(null, null);

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
