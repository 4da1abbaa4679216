package io.github.riskrules.engine.deadline;

import io.github.riskrules.incident.Incident;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When magistrates' courts ordinarily sit: never on a holiday, nor on a day that may be one.
 *
 * @param days the days of the week
 * @param open when sittings open, London time
 * @param hoursNeeded how long before a deadline a sitting must open to be sensible
 * @param choice who says so, and when: courts differ
 */
public record CourtSittings(
    Set<DayOfWeek> days, List<LocalTime> open, int hoursNeeded, String choice) {
  /** No two ordinary sittings are further apart than this. */
  private static final int FURTHEST = 14;

  public CourtSittings {
    days = Set.copyOf(days);
    open = open.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** The last sitting that leaves enough time before a deadline; null when none is left by then. */
  @Nullable Instant lastBefore(Instant deadline, Instant notBefore, Holidays holidays) {
    Instant latest = deadline.minusSeconds(hoursNeeded * 3600L);
    LocalDate day = LocalDate.ofInstant(latest, Incident.ZONE);
    for (int back = 0; back < FURTHEST; back++) {
      if (days.contains(day.getDayOfWeek()) && holidays.whyFree(day, true) == null) {
        for (LocalTime time : open) {
          Instant opens = day.atTime(time).atZone(Incident.ZONE).toInstant();
          if (!opens.isAfter(latest)) {
            return opens.isBefore(notBefore) ? null : opens;
          }
        }
      }
      day = day.minusDays(1);
    }
    return null;
  }
}
