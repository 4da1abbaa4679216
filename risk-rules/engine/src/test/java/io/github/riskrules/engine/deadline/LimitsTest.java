package io.github.riskrules.engine.deadline;

import static io.github.riskrules.engine.deadline.ExampleCalendar.CALENDAR;
import static io.github.riskrules.engine.deadline.ExampleCalendar.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  private final Limits limits = Objects.requireNonNull(CALENDAR.limits());

  @ParameterizedTest(name = "bail after an arrest at {0} ends {1}")
  @CsvSource({
    "2026-11-15T14:00, 2027-02-15T23:59",
    "2026-11-15T23:59, 2027-02-15T23:59",
    "2026-11-16T00:00, 2027-02-16T23:59",
    "2026-11-30T10:00, 2027-02-28T23:59",
    "2026-11-29T10:00, 2027-02-27T23:59",
  })
  void bail_runs_three_months_from_the_day_after_the_arrest(String arrest, String ends) {
    assertThat(limits.bailEnds(london(arrest))).isEqualTo(Moment.at(london(ends)));
  }

  @ParameterizedTest(name = "offence {0}, statement {1}: charge by {2}, arguably {3}")
  @CsvSource({
    "2026-01-10, 2026-06-05, 2026-12-04, 2026-12-05",
    "2026-01-10, , 2026-07-09, 2026-07-10",
    "2026-01-10, 2026-01-10, 2026-07-09, 2026-07-10",
    "2026-01-10, 2027-07-09, 2028-01-08, 2028-01-09",
    "2026-01-10, 2027-07-10, 2028-01-09, 2028-01-10",
    "2026-01-10, 2027-07-11, 2028-01-09, 2028-01-10",
    "2026-08-31, , 2027-02-27, 2027-02-28",
  })
  void common_assault_is_charged_within_the_shorter_of_two_limits(
      LocalDate offence, LocalDate statement, LocalDate safe, LocalDate arguable) {
    Moment limit = limits.chargeLimit(offence, statement);
    assertThat(limit.earliest()).isEqualTo(Moment.endOf(safe));
    assertThat(limit.latest()).isEqualTo(Moment.endOf(arguable));
  }

  @Test
  void without_a_statement_says_that_one_could_move_the_limit() {
    LocalDate offence = LocalDate.parse("2026-01-10");
    assertThat(limits.chargeLimit(offence, null).doubt()).contains("statement");
    assertThat(limits.chargeLimit(offence, offence).doubt())
        .isEqualTo("It is unsettled whether the first day counts.");
  }
}
