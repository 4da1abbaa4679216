package io.github.riskrules.engine.deadline;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out deadlines in London time.
 *
 * <p>Court hours stand still on Sundays, Christmas Day, Good Friday and bank holidays: such a day
 * contributes nothing, any other day its remaining clock hours. The hours shown on the wall are
 * counted, and since British clocks change on Sundays only, no change ever falls on a counted day.
 * Where it is arguable whether a day counts, both answers are worked out and the earlier is the one
 * to act by: acting early is always lawful.
 */
public final class DeadlineClock {
  private final HolidayCalendar calendar;

  /** A clock over the holidays of a policy. */
  public DeadlineClock(HolidayCalendar calendar) {
    this.calendar = calendar;
  }

  /** When an action is due, as far as the policy's rule and the known facts say. */
  public Deadline due(DeadlineRule rule, Incident incident, Instant assessedAt) {
    DeadlineUnit unit = rule.unit();
    DeadlineEvent event = rule.from();
    if (unit == null || event == null) {
      return new Deadline(null, rule.inWords(), null);
    }
    Instant start = timeOf(event, incident, assessedAt);
    if (start == null) {
      return new Deadline(null, rule.inWords(), "The clock starts at a time that is not recorded.");
    }
    LocalDateTime from = LocalDateTime.ofInstant(start, Incident.ZONE);
    LocalDateTime soonest = count(unit, rule.amount(), from, start, false);
    LocalDateTime latest = count(unit, rule.amount(), from, start, true);
    return new Deadline(
        soonest.atZone(Incident.ZONE).toInstant(), rule.inWords(), note(soonest, latest));
  }

  private @Nullable String note(LocalDateTime soonest, LocalDateTime latest) {
    if (latest.toLocalDate().isAfter(calendar.until())) {
      return "The policy's holiday calendar ends before this day: check the holidays by hand.";
    }
    if (soonest.equals(latest)) {
      return null;
    }
    return "Act by the earlier time. It is arguable whether a day in between counts; if it does"
        + " not, the latest time is "
        + latest.toLocalDate()
        + " "
        + latest.toLocalTime()
        + ".";
  }

  private static @Nullable Instant timeOf(
      DeadlineEvent event, Incident incident, Instant assessedAt) {
    return switch (event) {
      case REPORT -> incident.reportedAt();
      case ASSESSMENT -> assessedAt;
      case DVPN_SERVED ->
          incident.orders().each().stream()
              .filter(order -> order.kind() == OrderKind.DVPN)
              .map(CourtOrder::servedAt)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
    };
  }

  private LocalDateTime count(
      DeadlineUnit unit, int amount, LocalDateTime from, Instant start, boolean arguableIsFree) {
    return switch (unit) {
      case HOURS -> LocalDateTime.ofInstant(start.plus(Duration.ofHours(amount)), Incident.ZONE);
      case COURT_HOURS -> courtHours(amount, from, arguableIsFree);
      case DAYS -> from.plusDays(amount);
      case MONTHS -> from.plusMonths(amount);
      case WORKING_DAYS -> workingDays(amount, from.toLocalDate(), arguableIsFree);
    };
  }

  private LocalDateTime courtHours(int hours, LocalDateTime from, boolean arguableIsFree) {
    Duration left = Duration.ofHours(hours);
    LocalDateTime at = from;
    while (true) {
      LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
      if (!isFree(at.toLocalDate(), arguableIsFree)) {
        Duration today = Duration.between(at, midnight);
        if (left.compareTo(today) <= 0) {
          return at.plus(left);
        }
        left = left.minus(today);
      }
      at = midnight;
    }
  }

  private LocalDateTime workingDays(int days, LocalDate from, boolean arguableIsFree) {
    LocalDate day = from;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && !isFree(day, arguableIsFree)) {
        left--;
      }
    }
    return day.atTime(END_OF_DAY);
  }

  private boolean isFree(LocalDate day, boolean arguableIsFree) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || calendar.holidays().containsKey(day)
        || (arguableIsFree && calendar.arguable().containsKey(day));
  }

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
}
