package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
  @ParameterizedTest(name = "{0} to {1} is {2}")
  @CsvSource({
    // The anniversary is still inside; the day before it is not.
    "2025-06-21, 2026-06-21, 12",
    "2025-06-20, 2026-06-21, 13",
    "2025-06-22, 2026-06-21, 12",
    "2026-06-21, 2026-06-21, 0",
    "2026-06-20, 2026-06-21, 1",
    // A month after the end of a long month is the end of the short one.
    "2026-01-31, 2026-02-28, 1",
    "2026-01-31, 2026-03-01, 2",
    "2025-08-31, 2026-02-28, 6",
    "2024-02-29, 2025-02-28, 12",
    "2024-02-29, 2025-03-01, 13",
    "2025-02-28, 2026-02-28, 12",
    "2023-02-28, 2024-02-29, 13",
    // Never below zero.
    "2026-06-22, 2026-06-21, 0",
    "2027-06-21, 2026-06-21, 0",
  })
  void are_the_fewest_that_reach_the_later_day(LocalDate earlier, LocalDate later, int months) {
    assertThat(Months.between(earlier, later)).isEqualTo(months);
  }

  @Test
  void are_the_fewest_on_every_pair_of_days_of_five_years() {
    LocalDate later = LocalDate.parse("2028-02-29");
    for (LocalDate day = later.minusYears(5); day.isBefore(later); day = day.plusDays(1)) {
      int months = Months.between(day, later);
      assertThat(day.plusMonths(months)).as("%s", day).isAfterOrEqualTo(later);
      assertThat(day.plusMonths(months - 1L)).as("%s", day).isBefore(later);
    }
  }
}
