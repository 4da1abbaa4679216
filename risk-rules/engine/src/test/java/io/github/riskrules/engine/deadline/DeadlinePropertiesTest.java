package io.github.riskrules.engine.deadline;

import static io.github.riskrules.engine.deadline.ExampleCalendar.CALENDAR;
import static io.github.riskrules.engine.deadline.ExampleCalendar.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every deadline, tried on random calendars, events and amounts. */
class DeadlinePropertiesTest {
  private static final int TRIALS = 500;
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final LocalDate LAST = LocalDate.parse("2030-12-31");

  @Test
  void court_hours_are_the_minutes_that_pass_on_other_days() {
    each(
        random -> {
          Holidays holidays = holidays(random);
          Instant start = start(random);
          int hours = 1 + random.nextInt(72);
          assertThat(count(holidays, DeadlineUnit.COURT_HOURS, hours, start).actBy())
              .as("%d hours from %s, holidays %s", hours, start, holidays)
              .isEqualTo(minuteByMinute(holidays, hours, start));
        });
  }

  @ParameterizedTest
  @EnumSource
  void the_safe_answer_is_never_the_later_one(DeadlineUnit unit) {
    each(
        random -> {
          Calculation count = count(holidays(random), unit, amount(random), start(random));
          Instant later = count.latestIfArguable();
          assertThat(later == null || later.isAfter(count.actBy())).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_later_start_never_ends_earlier(DeadlineUnit unit) {
    each(
        random -> {
          Holidays holidays = holidays(random);
          int amount = amount(random);
          Instant start = start(random);
          Instant laterStart = start.plus(random.nextInt(5_000), ChronoUnit.MINUTES);
          if (isShownTwice(start) || isShownTwice(laterStart)) {
            // Where clocks show an hour twice, the same time of a later day can be the earlier one.
            return;
          }
          Instant end = count(holidays, unit, amount, start).actBy();
          Instant laterEnd = count(holidays, unit, amount, laterStart).actBy();
          // From the 30th and the 31st a month can end on the same day, each at its own hour.
          ChronoUnit exact = unit == DeadlineUnit.MONTHS ? ChronoUnit.DAYS : ChronoUnit.MINUTES;
          assertThat(end.atZone(Incident.ZONE).truncatedTo(exact))
              .isBeforeOrEqualTo(laterEnd.atZone(Incident.ZONE).truncatedTo(exact));
        });
  }

  @ParameterizedTest
  @EnumSource
  void more_to_count_never_ends_earlier(DeadlineUnit unit) {
    each(
        random -> {
          Holidays holidays = holidays(random);
          int amount = amount(random);
          Instant start = start(random);
          assertThat(count(holidays, unit, amount, start).actBy())
              .isBeforeOrEqualTo(count(holidays, unit, amount + 1, start).actBy());
        });
  }

  @ParameterizedTest
  @EnumSource
  void one_more_holiday_never_ends_a_count_earlier(DeadlineUnit unit) {
    each(
        random -> {
          Holidays holidays = holidays(random);
          int amount = amount(random);
          Instant start = start(random);
          LocalDate day = LocalDate.ofInstant(start, Incident.ZONE).plusDays(random.nextInt(10));
          Calculation without = count(holidays, unit, amount, start);
          assertThat(count(withHoliday(holidays, day), unit, amount, start).actBy())
              .isAfterOrEqualTo(without.actBy());
          Calculation doubted = count(withArguable(holidays, day), unit, amount, start);
          assertThat(doubted.actBy())
              .as("doubt about a holiday never moves the safe answer")
              .isEqualTo(without.actBy());
          assertThat(latest(doubted)).isAfterOrEqualTo(latest(without));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"HOURS", "COURT_HOURS", "WORKING_DAYS", "SCHOOL_DAY"})
  void the_days_shown_add_up_to_what_is_counted(DeadlineUnit unit) {
    each(
        random -> {
          int amount = Math.max(1, amount(random));
          Calculation count = count(holidays(random), unit, amount, start(random));
          List<Step> steps = count.steps();
          boolean hours = unit == DeadlineUnit.HOURS || unit == DeadlineUnit.COURT_HOURS;
          int total = amount * (hours ? 60 : 1);
          assertThat(steps.stream().mapToInt(Step::counted).sum()).isEqualTo(total);
          int left = total;
          LocalDate day = steps.get(0).day();
          for (Step step : steps) {
            left -= step.counted();
            assertThat(step.left()).isEqualTo(left);
            assertThat(step.day()).isEqualTo(day);
            day = day.plusDays(1);
          }
          assertThat(LocalDate.ofInstant(count.actBy(), Incident.ZONE)).isEqualTo(day.minusDays(1));
        });
  }

  @ParameterizedTest
  @EnumSource
  void no_fact_and_no_amount_is_too_much(DeadlineUnit unit) {
    DeadlineClock clock = new DeadlineClock(CALENDAR);
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.parse("2199-12-31"))) {
      Incident incident =
          Incident.reported("a", london("2199-12-31T23:00"))
              .occurredOn(day)
              .victim(VictimBuilder.builder().statementOn(day).build())
              .investigation(
                  InvestigationBuilder.builder()
                      .arrestedAt(Instant.MIN)
                      .releasedAt(Instant.MAX)
                      .bailEndsOn(day)
                      .disclosureAppliedOn(day)
                      .build())
              .orders(
                  OrdersBuilder.builder()
                      .each(
                          List.of(
                              CourtOrderBuilder.builder()
                                  .kind(OrderKind.DVPN)
                                  .servedAt(Instant.MAX)
                                  .build(),
                              CourtOrderBuilder.builder()
                                  .kind(OrderKind.DVPO)
                                  .madeOn(day)
                                  .lengthDays(3650)
                                  .build()))
                      .build())
              .build();
      for (DeadlineEvent event : DeadlineEvent.values()) {
        DeadlineRule rule = new DeadlineRule(DeadlineRule.LONGEST, unit, event, "in words");
        assertThatCode(() -> clock.due(rule, incident, Instant.MAX)).doesNotThrowAnyException();
        assertThatCode(() -> clock.due(rule, incident, Instant.MIN)).doesNotThrowAnyException();
      }
    }
  }

  private static void each(Consumer<Random> trial) {
    Random random = new Random(20261226);
    for (int i = 0; i < TRIALS; i++) {
      trial.accept(random);
    }
  }

  private static Instant minuteByMinute(Holidays holidays, int hours, Instant start) {
    int left = hours * 60;
    Instant at = start;
    while (left > 0) {
      LocalDate day = LocalDate.ofInstant(at, Incident.ZONE);
      boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= sunday || holidays.named().containsKey(day) ? 0 : 1;
      at = at.plus(1, ChronoUnit.MINUTES);
    }
    boolean midnight = LocalTime.ofInstant(at, Incident.ZONE).equals(LocalTime.MIDNIGHT);
    return midnight ? at.minusSeconds(60) : at;
  }

  private static Calculation count(
      Holidays holidays, DeadlineUnit unit, int amount, Instant start) {
    DeadlineCalendar calendar =
        new DeadlineCalendar(
            holidays,
            null,
            new SchoolDays(LocalTime.of(8, 30), new TreeMap<>(), "Invented for tests"),
            null);
    return Calculation.of(
        calendar,
        new DeadlineRule(amount, unit, DeadlineEvent.REPORT, "in words"),
        Moment.at(start));
  }

  private static Instant latest(Calculation count) {
    Instant latest = count.latestIfArguable();
    return latest == null ? count.actBy() : latest;
  }

  private static int amount(Random random) {
    return random.nextInt(60);
  }

  private static Instant start(Random random) {
    return Moment.startOf(FIRST.plusDays(random.nextInt(1_800)))
        .plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
  }

  private static boolean isShownTwice(Instant time) {
    return Incident.ZONE
            .getRules()
            .getValidOffsets(time.atZone(Incident.ZONE).toLocalDateTime())
            .size()
        > 1;
  }

  /** Many holidays, so that most counts meet one. */
  private static Holidays holidays(Random random) {
    NavigableMap<LocalDate, String> named = new TreeMap<>();
    NavigableMap<LocalDate, String> arguable = new TreeMap<>();
    int days = (int) ChronoUnit.DAYS.between(FIRST, LAST);
    for (int i = 0; i < 150; i++) {
      named.put(FIRST.plusDays(random.nextInt(days)), "a holiday");
      arguable.put(FIRST.plusDays(random.nextInt(days)), "a doubt");
    }
    arguable.keySet().removeAll(named.keySet());
    return new Holidays(named, arguable, "Invented for tests", LAST, LAST);
  }

  private static Holidays withHoliday(Holidays holidays, LocalDate day) {
    NavigableMap<LocalDate, String> named = new TreeMap<>(holidays.named());
    named.put(day, "one more");
    return new Holidays(named, holidays.arguable(), holidays.source(), LAST, LAST);
  }

  private static Holidays withArguable(Holidays holidays, LocalDate day) {
    NavigableMap<LocalDate, String> arguable = new TreeMap<>(holidays.arguable());
    arguable.put(day, "one more doubt");
    return new Holidays(holidays.named(), arguable, holidays.source(), LAST, LAST);
  }
}
