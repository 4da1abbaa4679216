package io.github.riskrules.engine.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When schools are open: Monday to Friday, but on no holiday. Where term dates are not given, days
 * of school holidays count as school days: to tell a school too early does no harm.
 *
 * @param begins when the school day begins, London time
 * @param closed school holidays by their first day
 * @param choice who says so, and when: schools differ
 */
public record SchoolDays(
    LocalTime begins, NavigableMap<LocalDate, SchoolHoliday> closed, String choice) {
  public SchoolDays {
    closed = Collections.unmodifiableNavigableMap(new TreeMap<>(closed));
  }

  /**
   * Days on which schools are closed.
   *
   * @param name what the holiday is called
   * @param until its last day
   */
  public record SchoolHoliday(String name, LocalDate until) {}

  /** Why schools are closed on a day; null when they are taken to be open. */
  @Nullable String whyClosed(LocalDate day, Holidays holidays, boolean arguableIsFree) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return "Saturday";
    }
    String free = holidays.whyFree(day, arguableIsFree);
    if (free != null) {
      return free;
    }
    Map.Entry<LocalDate, SchoolHoliday> last = closed.floorEntry(day);
    return last == null || day.isAfter(last.getValue().until()) ? null : last.getValue().name();
  }

  /** Whether term dates are given up to a day. */
  boolean knowTermOf(LocalDate day) {
    return !closed.isEmpty()
        && !day.isBefore(closed.firstKey())
        && !day.isAfter(closed.lastEntry().getValue().until());
  }
}
