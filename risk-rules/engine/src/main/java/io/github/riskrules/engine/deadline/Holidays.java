package io.github.riskrules.engine.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days on which court clocks stand still, as data with their source. Sundays are not listed;
 * they are known.
 *
 * @param named each holiday with its name
 * @param arguable days that may or may not count as holidays, with the reason: clocks are worked
 *     out both ways and the earlier answer is the one to act by
 * @param source where the dates come from
 * @param publishedUntil the last day for which holidays are officially published; later ones are
 *     computed, and a single holiday may yet be added
 * @param until the last day the calendar covers
 */
public record Holidays(
    NavigableMap<LocalDate, String> named,
    NavigableMap<LocalDate, String> arguable,
    String source,
    LocalDate publishedUntil,
    LocalDate until) {
  public Holidays {
    named = Collections.unmodifiableNavigableMap(new TreeMap<>(named));
    arguable = Collections.unmodifiableNavigableMap(new TreeMap<>(arguable));
  }

  /** A calendar that lists no holiday; Sundays are still known. */
  public static Holidays none(LocalDate until) {
    return new Holidays(
        Collections.emptyNavigableMap(), Collections.emptyNavigableMap(), "none", until, until);
  }

  /** Why the clocks stand still on a day; null when they run. */
  @Nullable String whyFree(LocalDate day, boolean arguableIsFree) {
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return "Sunday";
    }
    String name = named.get(day);
    return name == null && arguableIsFree ? arguable.get(day) : name;
  }

  /** Whether the holidays of all these days are listed. */
  boolean cover(LocalDate first, LocalDate last) {
    boolean begun = named.isEmpty() || first.getYear() >= named.firstKey().getYear();
    return begun && !last.isAfter(until);
  }
}
