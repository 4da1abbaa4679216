package io.github.riskrules.engine.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays of a policy, as data with their source. Sundays are not listed; they are known.
 *
 * @param holidays each holiday with its name
 * @param arguable days that may or may not count as holidays, with the reason: clocks are worked
 *     out both ways and the earlier answer is the one to act by
 * @param source where the dates come from
 * @param until the last day the calendar covers
 */
public record HolidayCalendar(
    Map<LocalDate, String> holidays,
    Map<LocalDate, String> arguable,
    String source,
    LocalDate until) {
  public HolidayCalendar {
    holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    arguable = Collections.unmodifiableMap(new TreeMap<>(arguable));
  }
}
