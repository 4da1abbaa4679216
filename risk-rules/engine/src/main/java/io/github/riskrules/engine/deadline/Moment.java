package io.github.riskrules.engine.deadline;

import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as that is known and settled.
 *
 * @param earliest the earliest time it can be taken for: what is counted from here is safe
 * @param latest the latest time it can be taken for
 * @param doubt why the two differ, as one sentence; null when they do not
 */
public record Moment(Instant earliest, Instant latest, @Nullable String doubt) {

  /** A moment known to the minute. */
  public static Moment at(Instant time) {
    return new Moment(time, time, null);
  }

  /** Some time on a day. */
  public static Moment on(LocalDate day) {
    return new Moment(
        startOf(day), endOf(day), "Only the day is recorded, and the count may begin at its end.");
  }

  /** The beginning of a day, London time. */
  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(Incident.ZONE).toInstant();
  }

  /** The last minute of a day, London time. */
  static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusSeconds(60);
  }
}
