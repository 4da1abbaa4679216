package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.policy.Condition.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days so many months before a report. */
final class Days {
  private Days() {}

  /**
   * The day nearest to the line on which so many months have passed as a comparison asks for, or as
   * it does not; empty where there is none.
   */
  static List<LocalDate> monthsBefore(Comparison comparison, LocalDate report, boolean passing) {
    int line = (Integer) comparison.value();
    Optional<LocalDate> day =
        Stream.concat(
                IntStream.rangeClosed(0, 3).mapToObj(aside -> on(report, line).plusDays(aside)),
                IntStream.rangeClosed(1, 32).mapToObj(aside -> on(report, line).minusDays(aside)))
            .filter(each -> !each.isAfter(report))
            .filter(each -> Values.passes(comparison, months(each, report)) == passing)
            .findFirst();
    Optional<LocalDate> later =
        day.isPresent() || line == 0
            ? day
            : Optional.of(on(report, line - 1))
                .filter(each -> Values.passes(comparison, months(each, report)) == passing);
    return later.stream().toList();
  }

  private static LocalDate on(LocalDate report, int months) {
    return report.minusMonths(months);
  }

  /** The smallest number of months after which a day is reached again. */
  private static int months(LocalDate earlier, LocalDate later) {
    int months = 0;
    while (earlier.plusMonths(months).isBefore(later)) {
      months++;
    }
    return months;
  }
}
