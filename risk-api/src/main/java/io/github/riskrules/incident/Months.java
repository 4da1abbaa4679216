package io.github.riskrules.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Counts whole calendar months, an anniversary included. */
final class Months {
  private Months() {}

  /**
   * The smallest m, never below zero, for which {@code earlier + m months} reaches {@code later}.
   */
  static int between(LocalDate earlier, LocalDate later) {
    if (!earlier.isBefore(later)) {
      return 0;
    }
    int months = (int) ChronoUnit.MONTHS.between(earlier, later);
    return earlier.plusMonths(months).isBefore(later) ? months + 1 : months;
  }

  /**
   * Whether something lies within so many months before a day: the answer given where it is known,
   * else what the date says.
   */
  static Answer within(int months, @Nullable LocalDate date, LocalDate day, Answer given) {
    if (given.isKnown() || date == null) {
      return given;
    }
    return between(date, day) <= months ? Answer.YES : Answer.NO;
  }
}
