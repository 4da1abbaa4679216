package io.github.riskrules.engine.deadline;

import io.github.riskrules.incident.Incident;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts from an event to the end of a deadline, day by day, in London.
 *
 * <p>Hours are counted as they pass. British clocks change on Sundays only, on which court clocks
 * stand still, so a day on which court hours count always has 24 of them.
 */
final class Count {
  /** Is told of each day that is walked over. */
  interface Trace {
    /** Keeps nothing: for assessments, which need the end alone. */
    Trace NONE = (day, counted, left, remark) -> {};

    void day(LocalDate day, int counted, int left, @Nullable String remark);
  }

  private final DeadlineCalendar calendar;
  private final boolean arguableIsFree;
  private final Trace trace;

  Count(DeadlineCalendar calendar, boolean arguableIsFree, Trace trace) {
    this.calendar = calendar;
    this.arguableIsFree = arguableIsFree;
    this.trace = trace;
  }

  /** The moment at which the amount is used up. */
  Instant end(DeadlineUnit unit, int amount, Instant start) {
    LocalDateTime wall = LocalDateTime.ofInstant(start, Incident.ZONE);
    return switch (unit) {
      case HOURS -> hours(amount, start, false);
      case COURT_HOURS -> hours(amount, start, true);
      case DAYS -> earliest(wall.plusDays(amount));
      case MONTHS -> earliest(wall.plusMonths(amount));
      case WORKING_DAYS -> workingDays(amount, wall.toLocalDate());
      case SCHOOL_DAY -> schoolDay(amount, start, Objects.requireNonNull(calendar.schools()));
    };
  }

  private Instant hours(int amount, Instant start, boolean freeDaysStandStill) {
    int left = amount * 60;
    Instant at = start;
    LocalDate day = LocalDate.ofInstant(start, Incident.ZONE);
    while (true) {
      Instant midnight = Moment.startOf(day.plusDays(1));
      String whyNot = freeDaysStandStill ? calendar.holidays().whyFree(day, arguableIsFree) : null;
      int counted =
          whyNot != null ? 0 : (int) Math.min(left, ChronoUnit.MINUTES.between(at, midnight));
      left -= counted;
      tell(day, counted, left, whyNot, freeDaysStandStill);
      if (left == 0) {
        return at.plus(counted, ChronoUnit.MINUTES);
      }
      at = midnight;
      day = day.plusDays(1);
    }
  }

  private Instant workingDays(int amount, LocalDate eventDay) {
    LocalDate day = eventDay;
    int left = amount;
    while (left > 0) {
      day = day.plusDays(1);
      String whyNot =
          day.getDayOfWeek() == DayOfWeek.SATURDAY
              ? "Saturday"
              : calendar.holidays().whyFree(day, arguableIsFree);
      int counted = whyNot == null ? 1 : 0;
      left -= counted;
      tell(day, counted, left, whyNot, true);
    }
    return Moment.endOf(day);
  }

  private Instant schoolDay(int amount, Instant start, SchoolDays schools) {
    LocalDate day = LocalDate.ofInstant(start, Incident.ZONE);
    int left = Math.max(1, amount);
    while (true) {
      Instant begins = earliest(day.atTime(schools.begins()));
      String whyNot = schools.whyClosed(day, calendar.holidays(), arguableIsFree);
      if (whyNot == null && !begins.isAfter(start)) {
        whyNot = "school has begun";
      }
      int counted = whyNot == null ? 1 : 0;
      left -= counted;
      tell(day, counted, left, whyNot, true);
      if (left == 0) {
        return begins;
      }
      day = day.plusDays(1);
    }
  }

  private void tell(
      LocalDate day, int counted, int left, @Nullable String whyNot, boolean holidaysMatter) {
    boolean arguable = whyNot == null && holidaysMatter;
    trace.day(day, counted, left, arguable ? calendar.holidays().arguable().get(day) : whyNot);
  }

  /** The earliest moment that clocks can mean, also where they skip a time or show it twice. */
  private static Instant earliest(LocalDateTime wall) {
    ZoneOffsetTransition change = Incident.ZONE.getRules().getTransition(wall);
    return change != null && change.isGap()
        ? change.getInstant()
        : wall.atZone(Incident.ZONE).toInstant();
  }
}
