package io.github.riskrules.engine.deadline;

import static io.github.riskrules.engine.deadline.ExampleCalendar.CALENDAR;
import static io.github.riskrules.engine.deadline.ExampleCalendar.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

  @ParameterizedTest(name = "{0} court hours from {1} end {2}")
  @CsvSource({
    "48, 2026-12-24T16:00, 2026-12-29T16:00",
    "48, 2027-03-24T18:00, 2027-03-27T18:00",
    "48, 2027-02-07T14:00, 2027-02-09T23:59",
    "48, 2027-12-24T12:00, 2027-12-30T12:00",
    "48, 2027-12-31T17:00, 2028-01-04T17:00",
    "24, 2027-02-06T22:00, 2027-02-08T22:00",
    "24, 2026-12-24T20:00, 2026-12-26T20:00",
    "24, 2027-02-03T15:30, 2027-02-04T15:30",
  })
  void court_hours_stand_still_on_sundays_and_holidays(int hours, String from, String by) {
    assertThat(count(hours, DeadlineUnit.COURT_HOURS, from).actBy()).isEqualTo(london(by));
  }

  @Test
  void tells_day_by_day_what_counted_and_what_did_not() {
    assertThat(count(48, DeadlineUnit.COURT_HOURS, "2026-12-24T16:00").steps())
        .containsExactly(
            new Step(LocalDate.parse("2026-12-24"), 8 * 60, 40 * 60, null),
            new Step(LocalDate.parse("2026-12-25"), 0, 40 * 60, "Christmas Day"),
            new Step(LocalDate.parse("2026-12-26"), 24 * 60, 16 * 60, "A Saturday Boxing Day."),
            new Step(LocalDate.parse("2026-12-27"), 0, 16 * 60, "Sunday"),
            new Step(LocalDate.parse("2026-12-28"), 0, 16 * 60, "Boxing Day (substitute day)"),
            new Step(LocalDate.parse("2026-12-29"), 16 * 60, 0, null));
    assertThat(count(1, DeadlineUnit.WORKING_DAYS, "2026-12-31T16:00").steps())
        .containsExactly(
            new Step(LocalDate.parse("2027-01-01"), 0, 1, "New Year's Day"),
            new Step(LocalDate.parse("2027-01-02"), 0, 1, "Saturday"),
            new Step(LocalDate.parse("2027-01-03"), 0, 1, "Sunday"),
            new Step(LocalDate.parse("2027-01-04"), 1, 0, null));
    assertThat(count(6, DeadlineUnit.MONTHS, "2026-12-31T16:00").steps()).isEmpty();
  }

  @Test
  void gives_a_later_answer_only_where_one_can_be_argued_for() {
    Calculation arguable = count(48, DeadlineUnit.COURT_HOURS, "2026-12-24T16:00");
    assertThat(arguable.latestIfArguable()).isEqualTo(london("2026-12-30T16:00"));
    assertThat(arguable.doubts()).containsExactly("It is arguable whether 2026-12-26 counts.");
    assertThat(arguable.deadline(arguable.from().earliest()).note())
        .isEqualTo(
            "Act by the earlier time. It is arguable whether 2026-12-26 counts. The latest time is"
                + " 2026-12-30 16:00.");

    Calculation settled = count(48, DeadlineUnit.COURT_HOURS, "2027-02-02T11:00");
    assertThat(settled.latestIfArguable()).isNull();
    assertThat(settled.doubts()).isEmpty();
    assertThat(settled.deadline(settled.from().earliest()).note()).isNull();

    Calculation aSaturdayAnyway = count(2, DeadlineUnit.WORKING_DAYS, "2026-12-24T16:00");
    assertThat(aSaturdayAnyway.actBy()).isEqualTo(london("2026-12-30T23:59"));
    assertThat(aSaturdayAnyway.latestIfArguable()).isNull();
  }

  @Test
  void a_day_without_an_hour_counts_from_its_beginning_and_arguably_from_its_end() {
    Calculation days = calculation(28, DeadlineUnit.DAYS, Moment.on(LocalDate.parse("2026-11-02")));
    assertThat(days.actBy()).isEqualTo(london("2026-11-29T23:59"));
    assertThat(days.latestIfArguable()).isEqualTo(london("2026-11-30T23:59"));
    assertThat(days.doubts())
        .containsExactly("Only the day is recorded, and the count may begin at its end.");

    Calculation workingDays =
        calculation(10, DeadlineUnit.WORKING_DAYS, Moment.on(LocalDate.parse("2026-11-02")));
    assertThat(workingDays.actBy()).isEqualTo(london("2026-11-16T23:59"));
    assertThat(workingDays.latestIfArguable()).isNull();
  }

  @Test
  void midnight_is_the_last_minute_of_the_day_before() {
    assertThat(count(48, DeadlineUnit.COURT_HOURS, "2027-02-02T00:00").actBy())
        .isEqualTo(london("2027-02-03T23:59"));
  }

  @Test
  void leaves_out_the_seconds() {
    Instant start = Instant.parse("2027-02-02T11:00:59.5Z");
    assertThat(calculation(48, DeadlineUnit.HOURS, Moment.at(start)).actBy())
        .isEqualTo("2027-02-04T11:00:00Z");
  }

  @ParameterizedTest(name = "{0} {1} from {2} end {3}: {4}")
  @CsvSource({
    "48, COURT_HOURS, 2027-03-27T18:00, 2027-03-31T18:00, clocks go forward on a Sunday",
    "48, COURT_HOURS, 2026-10-24T18:00, 2026-10-27T18:00, clocks go back on a Sunday",
    "24, HOURS, 2027-03-27T18:00, 2027-03-28T19:00, an hour of the night is missing",
    "24, HOURS, 2026-10-24T18:00, 2026-10-25T17:00, an hour of the night comes twice",
    "1, DAYS, 2027-03-27T18:00, 2027-03-28T18:00, the same hour of the next day",
    "1, DAYS, 2026-10-24T18:00, 2026-10-25T18:00, the same hour of the next day",
    "1, MONTHS, 2027-02-28T18:00, 2027-03-28T18:00, the same hour of that day",
  })
  void knows_when_clocks_change(int amount, DeadlineUnit unit, String from, String by, String why) {
    assertThat(count(amount, unit, from).actBy()).as(why).isEqualTo(london(by));
  }

  @Test
  void takes_the_earliest_moment_of_a_time_that_clocks_skip_or_show_twice() {
    assertThat(count(1, DeadlineUnit.DAYS, "2027-03-27T01:30").actBy())
        .as("the moment of the change")
        .isEqualTo("2027-03-28T01:00:00Z");
    assertThat(count(1, DeadlineUnit.DAYS, "2026-10-24T01:30").actBy())
        .as("the first of the two")
        .isEqualTo("2026-10-25T00:30:00Z");
  }

  @ParameterizedTest(name = "{0} months from {1} end {2}")
  @CsvSource({
    "1, 2027-01-31T10:00, 2027-02-28T10:00",
    "1, 2028-01-31T10:00, 2028-02-29T10:00",
    "3, 2026-11-30T10:00, 2027-02-28T10:00",
    "6, 2026-08-31T10:00, 2027-02-28T10:00",
    "24, 2026-02-28T10:00, 2028-02-28T10:00",
    "12, 2028-02-29T10:00, 2029-02-28T10:00",
  })
  void months_end_on_the_same_day_or_the_last_there_is(int months, String from, String by) {
    assertThat(count(months, DeadlineUnit.MONTHS, from).actBy()).isEqualTo(london(by));
  }

  @ParameterizedTest(name = "{0} working days from {1} end {2}")
  @CsvSource({
    "1, 2026-12-24T16:00, 2026-12-29T23:59",
    "5, 2027-02-02T11:00, 2027-02-09T23:59",
    "1, 2027-02-05T23:59, 2027-02-08T23:59",
    "1, 2027-02-06T00:00, 2027-02-08T23:59",
    "0, 2027-02-02T11:00, 2027-02-02T23:59",
  })
  void working_days_leave_out_weekends_and_holidays(int days, String from, String by) {
    assertThat(count(days, DeadlineUnit.WORKING_DAYS, from).actBy()).isEqualTo(london(by));
  }

  @ParameterizedTest(name = "school begins next after {0} at {1}: {2}")
  @CsvSource({
    "2027-02-02T02:00, 2027-02-02T08:30, the same morning",
    "2027-02-02T08:29, 2027-02-02T08:30, a minute before it begins",
    "2027-02-02T08:30, 2027-02-03T08:30, the minute it begins",
    "2027-02-05T20:00, 2027-02-08T08:30, over a weekend",
    "2027-03-25T20:00, 2027-03-30T08:30, over Easter",
    "2026-12-18T20:00, 2027-01-04T08:30, over the school holiday",
  })
  void knows_when_school_begins_next(String from, String by, String why) {
    assertThat(count(1, DeadlineUnit.SCHOOL_DAY, from).actBy()).as(why).isEqualTo(london(by));
  }

  @Test
  void says_where_term_dates_are_not_known() {
    String unknown =
        "Term dates of that time are not in the policy's calendar, so every Monday to Friday that"
            + " is no holiday counts as a school day: earlier is safe.";
    assertThat(count(1, DeadlineUnit.SCHOOL_DAY, "2027-02-05T20:00").gaps()).isEmpty();
    assertThat(count(1, DeadlineUnit.SCHOOL_DAY, "2027-02-19T20:00").gaps())
        .as("after the last holiday listed")
        .containsExactly(unknown);
    assertThat(count(1, DeadlineUnit.SCHOOL_DAY, "2026-12-18T07:00").gaps())
        .as("before the first")
        .containsExactly(unknown);
  }

  @Test
  void says_where_the_holidays_are_not_published_or_not_known() {
    assertThat(count(48, DeadlineUnit.COURT_HOURS, "2027-12-30T10:00").gaps())
        .as("ends on 1 January 2028")
        .containsExactly(
            "Holidays after 2027-12-31 are worked out ahead of their publication: check them by"
                + " hand.");
    String notCovered =
        "The policy's calendar does not cover these days: check the holidays by hand.";
    assertThat(count(48, DeadlineUnit.COURT_HOURS, "2028-12-30T10:00").gaps())
        .containsExactly(notCovered);
    assertThat(count(48, DeadlineUnit.COURT_HOURS, "2025-12-30T10:00").gaps())
        .containsExactly(notCovered);
    assertThat(count(24, DeadlineUnit.MONTHS, "2028-12-30T10:00").gaps())
        .as("no holiday matters")
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} court hours from {1}: the last sitting opens {2}")
  @CsvSource({
    "48, 2026-12-24T16:00, 2026-12-29T10:00",
    "48, 2027-03-24T18:00, 2027-03-25T14:00",
    "48, 2027-02-06T10:00, 2027-02-08T14:00",
    "48, 2027-02-05T09:00, 2027-02-05T14:00",
    "48, 2027-02-01T13:00, 2027-02-03T10:00",
    "48, 2027-02-01T12:59, 2027-02-02T14:00",
    "24, 2027-02-06T22:00, 2027-02-08T14:00",
  })
  void names_the_last_sitting_that_leaves_enough_time(int hours, String from, String sitting) {
    assertThat(count(hours, DeadlineUnit.COURT_HOURS, from).lastSitting(london(from)))
        .isEqualTo(london(sitting));
  }

  @Test
  void names_no_sitting_where_none_is_left_or_none_is_needed() {
    assertThat(count(24, DeadlineUnit.COURT_HOURS, "2026-12-24T20:00"))
        .extracting(count -> count.lastSitting(london("2026-12-24T20:00")))
        .as("Christmas Day, and a Saturday that may be a holiday")
        .isNull();
    assertThat(count(24, DeadlineUnit.HOURS, "2027-02-02T11:00"))
        .extracting(count -> count.lastSitting(london("2027-02-02T11:00")))
        .isNull();
  }

  private static Calculation count(int amount, DeadlineUnit unit, String from) {
    return calculation(amount, unit, Moment.at(london(from)));
  }

  private static Calculation calculation(int amount, DeadlineUnit unit, Moment from) {
    return Calculation.of(
        CALENDAR, new DeadlineRule(amount, unit, DeadlineEvent.REPORT, "in words"), from);
  }
}
