package io.github.riskrules.engine.deadline;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.incident.Incident;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline comes about: counted once so that it is safe, and once more as late as can be
 * argued. Both answers are whole minutes, and midnight is given as the minute before it, lest it be
 * read as the end of the day that it begins. Immutable and thread-safe.
 */
public final class Calculation {
  private final DeadlineCalendar calendar;
  private final DeadlineRule rule;
  private final DeadlineUnit unit;
  private final Moment from;
  private final Instant actBy;
  private final Instant latest;

  private Calculation(
      DeadlineCalendar calendar, DeadlineRule rule, DeadlineUnit unit, Moment from) {
    this.calendar = calendar;
    this.rule = rule;
    this.unit = unit;
    this.from = from;
    this.actBy = end(from.earliest(), false, Count.Trace.NONE);
    // Nothing is arguable as a rule, and then one count says it all.
    boolean settled = from.doubt() == null && arguable(actBy) == null;
    this.latest = settled ? actBy : end(from.latest(), true, Count.Trace.NONE);
  }

  /** Counts a rule that has a clock from the moment of its event. */
  static Calculation of(DeadlineCalendar calendar, DeadlineRule rule, Moment from) {
    return new Calculation(calendar, rule, Objects.requireNonNull(rule.unit()), from);
  }

  private Instant end(Instant start, boolean arguableIsFree, Count.Trace trace) {
    Instant end =
        new Count(calendar, arguableIsFree, trace)
            .end(unit, rule.amount(), start.truncatedTo(ChronoUnit.MINUTES));
    boolean midnight = LocalTime.ofInstant(end, Incident.ZONE).equals(LocalTime.MIDNIGHT);
    return midnight ? end.minusSeconds(60) : end;
  }

  /** The rule that is counted. */
  public DeadlineRule rule() {
    return rule;
  }

  /** When the clock starts. */
  public Moment from() {
    return from;
  }

  /** The latest safe time. */
  public Instant actBy() {
    return actBy;
  }

  /** The latest time that can be argued for; null when no other than the safe one can. */
  public @Nullable Instant latestIfArguable() {
    return latest.equals(actBy) ? null : latest;
  }

  /** The days counted up to the safe time; none where the calendar alone gives the answer. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    end(
        from.earliest(),
        false,
        (day, counted, left, remark) -> steps.add(new Step(day, counted, left, remark)));
    return steps;
  }

  /**
   * The last ordinary sitting of a court that still leaves enough time; null when there is none
   * left, when no court is needed, or when the policy does not say when courts sit.
   *
   * @param notBefore the time from which a sitting is of use
   */
  public @Nullable Instant lastSitting(Instant notBefore) {
    CourtSittings courts = courts();
    return courts == null ? null : courts.lastBefore(actBy, notBefore, calendar.holidays());
  }

  private @Nullable CourtSittings courts() {
    return unit == DeadlineUnit.COURT_HOURS ? calendar.courts() : null;
  }

  /** This calculation as a decision made at a time gives it. */
  public Deadline deadline(Instant assessedAt) {
    Instant notBefore = assessedAt.isAfter(from.earliest()) ? assessedAt : from.earliest();
    Instant sitting = lastSitting(notBefore);
    List<String> remarks = new ArrayList<>();
    if (!latest.equals(actBy)) {
      LocalDateTime later = LocalDateTime.ofInstant(latest, Incident.ZONE);
      remarks.add("Act by the earlier time.");
      remarks.addAll(doubts());
      remarks.add("The latest time is " + later.toLocalDate() + " " + later.toLocalTime() + ".");
    }
    remarks.addAll(gaps());
    if (actBy.isBefore(assessedAt)) {
      remarks.add("This time had passed when the incident was assessed.");
    } else if (courts() != null && sitting == null) {
      remarks.add("No ordinary court sitting falls before it: ask the court for a special one.");
    }
    return new Deadline(
        actBy,
        latestIfArguable(),
        sitting,
        rule.inWords(),
        remarks.isEmpty() ? null : String.join(" ", remarks));
  }

  /** Why a later time can be argued for, as sentences; empty where none can. */
  public List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    if (!latest.equals(actBy)) {
      if (from.doubt() != null) {
        doubts.add(from.doubt());
      }
      LocalDate day = arguable(latest);
      if (day != null) {
        doubts.add("It is arguable whether " + day + " counts.");
      }
    }
    return doubts;
  }

  /** What the answer hangs on and the policy's calendar does not know, as sentences. */
  public List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    LocalDate last = day(latest);
    Holidays holidays = calendar.holidays();
    SchoolDays schools = calendar.schools();
    if (unit.needsHolidays() && !holidays.cover(day(from.earliest()), last)) {
      gaps.add("The policy's calendar does not cover these days: check the holidays by hand.");
    } else if (unit.needsHolidays() && last.isAfter(holidays.publishedUntil())) {
      gaps.add(
          "Holidays after "
              + holidays.publishedUntil()
              + " are worked out ahead of their publication: check them by hand.");
    }
    if (unit == DeadlineUnit.SCHOOL_DAY && schools != null && !schools.knowTermOf(last)) {
      gaps.add(
          "Term dates of that time are not in the policy's calendar, so every Monday to Friday that"
              + " is no holiday counts as a school day: earlier is safe.");
    }
    return gaps;
  }

  /** The first day up to some time of which it is arguable whether it counts. */
  private @Nullable LocalDate arguable(Instant until) {
    if (unit.needsHolidays()) {
      LocalDate last = day(until);
      for (LocalDate day : calendar.holidays().arguable().tailMap(day(from.earliest())).keySet()) {
        boolean saturdayAnyway =
            unit != DeadlineUnit.COURT_HOURS && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        if (day.isAfter(last)) {
          return null;
        }
        if (!saturdayAnyway) {
          return day;
        }
      }
    }
    return null;
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, Incident.ZONE);
  }
}
