package io.github.riskrules.engine.deadline;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.deadline.Limits.Limit;
import io.github.riskrules.engine.deadline.SchoolDays.SchoolHoliday;
import io.github.riskrules.incident.Incident;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two years of holidays, courts that sit on weekdays, two school holidays, the law's periods. */
final class ExampleCalendar {
  static final Holidays HOLIDAYS =
      new Holidays(
          new TreeMap<>(
              Map.of(
                  LocalDate.parse("2026-12-25"), "Christmas Day",
                  LocalDate.parse("2026-12-28"), "Boxing Day (substitute day)",
                  LocalDate.parse("2027-01-01"), "New Year's Day",
                  LocalDate.parse("2027-03-26"), "Good Friday",
                  LocalDate.parse("2027-03-29"), "Easter Monday",
                  LocalDate.parse("2027-05-03"), "Early May bank holiday",
                  LocalDate.parse("2027-12-25"), "Christmas Day",
                  LocalDate.parse("2027-12-27"), "Christmas Day (substitute day)",
                  LocalDate.parse("2027-12-28"), "Boxing Day (substitute day)",
                  LocalDate.parse("2028-01-03"), "New Year's Day (substitute day)")),
          new TreeMap<>(Map.of(LocalDate.parse("2026-12-26"), "A Saturday Boxing Day.")),
          "Invented for tests",
          LocalDate.parse("2027-12-31"),
          LocalDate.parse("2028-12-31"));

  static final DeadlineCalendar CALENDAR =
      new DeadlineCalendar(
          HOLIDAYS,
          new CourtSittings(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              List.of(LocalTime.of(10, 0), LocalTime.of(14, 0)),
              3,
              "Invented for tests"),
          new SchoolDays(
              LocalTime.of(8, 30),
              new TreeMap<>(
                  Map.of(
                      LocalDate.parse("2026-12-19"),
                      new SchoolHoliday("Christmas holiday", LocalDate.parse("2027-01-03")),
                      LocalDate.parse("2027-02-15"),
                      new SchoolHoliday("Half term", LocalDate.parse("2027-02-19")))),
              "Invented for tests"),
          new Limits(limit(3), limit(6), limit(6), limit(24)));

  private ExampleCalendar() {}

  private static Limit limit(int months) {
    return new Limit(months, new Authority("Invented for tests", Certainty.D));
  }

  /** A moment as clocks in London show it. */
  static Instant london(String wall) {
    return LocalDateTime.parse(wall).atZone(Incident.ZONE).toInstant();
  }
}
