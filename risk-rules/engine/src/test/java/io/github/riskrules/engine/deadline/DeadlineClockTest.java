package io.github.riskrules.engine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {
  private static final HolidayCalendar HOLIDAYS =
      new HolidayCalendar(
          Map.of(
              LocalDate.parse("2026-12-25"), "Christmas Day",
              LocalDate.parse("2026-12-28"), "Bank holiday in lieu",
              LocalDate.parse("2027-01-01"), "New Year's Day",
              LocalDate.parse("2027-03-26"), "Good Friday",
              LocalDate.parse("2027-03-29"), "Easter Monday",
              LocalDate.parse("2027-05-03"), "Early May bank holiday",
              LocalDate.parse("2027-12-25"), "Christmas Day",
              LocalDate.parse("2027-12-27"), "Bank holiday in lieu",
              LocalDate.parse("2027-12-28"), "Bank holiday in lieu",
              LocalDate.parse("2028-01-03"), "Bank holiday in lieu"),
          Map.of(LocalDate.parse("2026-12-26"), "A Saturday Boxing Day"),
          "Banking and Financial Dealings Act 1971 and proclamations",
          LocalDate.parse("2028-12-31"));

  private final DeadlineClock clock = new DeadlineClock(HOLIDAYS);

  @ParameterizedTest(name = "a notice served {0} is heard by {1}")
  @CsvSource({
    "2026-12-24T16:00, 2026-12-29T16:00",
    "2027-03-24T18:00, 2027-03-27T18:00",
    "2027-03-25T16:00, 2027-03-30T16:00",
    "2027-02-06T10:00, 2027-02-09T10:00",
    "2027-02-07T14:00, 2027-02-10T00:00",
    "2027-02-05T09:00, 2027-02-08T09:00",
    "2027-02-02T11:00, 2027-02-04T11:00",
    "2027-05-01T20:00, 2027-05-05T20:00",
    "2027-12-24T12:00, 2027-12-30T12:00",
    "2027-12-31T17:00, 2028-01-04T17:00",
  })
  void court_hours_stand_still_on_sundays_and_holidays(String served, String heardBy) {
    assertThat(due(48, DeadlineUnit.COURT_HOURS, served).actBy()).isEqualTo(london(heardBy));
  }

  @ParameterizedTest(name = "someone arrested {0} is before a court by {1}")
  @CsvSource({
    "2027-02-06T22:00, 2027-02-08T22:00",
    "2026-12-24T20:00, 2026-12-26T20:00",
    "2027-02-03T15:30, 2027-02-04T15:30",
  })
  void twenty_four_court_hours_are_counted_the_same_way(String arrested, String courtBy) {
    assertThat(due(24, DeadlineUnit.COURT_HOURS, arrested).actBy()).isEqualTo(london(courtBy));
  }

  @Test
  void tells_the_later_answer_where_it_is_arguable_whether_a_day_counts() {
    assertThat(due(48, DeadlineUnit.COURT_HOURS, "2026-12-24T16:00").note())
        .isEqualTo(
            "Act by the earlier time. It is arguable whether a day in between counts; if it does"
                + " not, the latest time is 2026-12-30 16:00.");
    assertThat(due(48, DeadlineUnit.COURT_HOURS, "2027-02-02T11:00").note()).isNull();
  }

  @Test
  void counts_the_hours_on_the_wall_across_the_change_of_clocks() {
    assertThat(due(48, DeadlineUnit.COURT_HOURS, "2027-03-27T18:00").actBy())
        .as("Easter weekend: clocks go forward on Sunday 28 March")
        .isEqualTo(london("2027-03-31T18:00"));
  }

  @Test
  void working_days_leave_out_weekends_and_holidays() {
    assertThat(due(1, DeadlineUnit.WORKING_DAYS, "2026-12-24T16:00").actBy())
        .isEqualTo(london("2026-12-29T23:59"));
    assertThat(due(5, DeadlineUnit.WORKING_DAYS, "2027-02-02T11:00").actBy())
        .isEqualTo(london("2027-02-09T23:59"));
  }

  @Test
  void months_keep_the_day_of_the_month_where_there_is_one() {
    assertThat(due(24, DeadlineUnit.MONTHS, "2026-02-28T10:00").actBy())
        .isEqualTo(london("2028-02-28T10:00"));
    assertThat(due(1, DeadlineUnit.MONTHS, "2027-01-31T10:00").actBy())
        .isEqualTo(london("2027-02-28T10:00"));
  }

  @Test
  void says_so_when_the_event_it_counts_from_is_not_recorded() {
    Deadline due =
        clock.due(
            new DeadlineRule(48, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED, "48 hours"),
            Incident.reported("a", london("2027-02-02T11:00")).build(),
            london("2027-02-02T12:00"));
    assertThat(due.actBy()).isNull();
    assertThat(due.note()).isEqualTo("The clock starts at a time that is not recorded.");
  }

  @Test
  void says_so_when_the_calendar_does_not_reach_that_far() {
    assertThat(due(24, DeadlineUnit.MONTHS, "2027-06-01T10:00").note())
        .isEqualTo(
            "The policy's holiday calendar ends before this day: check the holidays by hand.");
  }

  @Test
  void has_no_time_where_the_policy_gives_only_words() {
    Instant now = london("2027-02-02T12:00");
    Deadline due =
        clock.due(
            new DeadlineRule(0, null, null, "Promptly"), Incident.reported("a", now).build(), now);
    assertThat(due).isEqualTo(new Deadline(null, "Promptly", null));
  }

  private Deadline due(int amount, DeadlineUnit unit, String served) {
    Incident incident =
        Incident.reported("a", london("2026-01-01T00:00"))
            .orders(
                OrdersBuilder.builder()
                    .each(
                        List.of(
                            CourtOrderBuilder.builder()
                                .kind(OrderKind.DVPN)
                                .servedAt(london(served))
                                .build()))
                    .build())
            .build();
    return clock.due(
        new DeadlineRule(amount, unit, DeadlineEvent.DVPN_SERVED, "in words"),
        incident,
        london("2026-01-01T00:00"));
  }

  private static Instant london(String wall) {
    return LocalDateTime.parse(wall).atZone(Incident.ZONE).toInstant();
  }
}
