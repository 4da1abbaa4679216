package io.github.riskrules.cli;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.Moment;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * When something happened, as typed.
 *
 * @param time the time; null when only the day was given
 * @param day the day, in London
 */
record TimeOrDay(@Nullable Instant time, LocalDate day) {

  /** The moment of an event that happened then. */
  Moment of(DeadlineEvent event) {
    return time == null ? event.on(day) : Moment.at(time);
  }

  /** Reads a time as clocks in London show it, with Z or an offset, or a day alone. */
  static final class Reader implements ITypeConverter<TimeOrDay> {
    @Override
    public TimeOrDay convert(String text) {
      if (DayReader.isDay(text)) {
        return new TimeOrDay(null, new DayReader().convert(text));
      }
      Instant time = new LondonTime().convert(text);
      return new TimeOrDay(time, LocalDate.ofInstant(time, Incident.ZONE));
    }
  }

  /** Reads a day. */
  static final class DayReader implements ITypeConverter<LocalDate> {
    static boolean isDay(String text) {
      return text.strip().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Override
    public LocalDate convert(String text) {
      try {
        LocalDate day = LocalDate.parse(text.strip());
        // The same years as for times.
        new LondonTime().convert(day + "T12:00");
        return day;
      } catch (DateTimeParseException notADay) {
        throw new TypeConversionException("expected a day such as 2026-11-20.");
      }
    }
  }
}
