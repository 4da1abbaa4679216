package io.github.riskrules.cli;

import io.github.riskrules.incident.Incident;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time of assessment: with Z or an offset, or else as the clocks in London show it. */
final class LondonTime implements ITypeConverter<Instant> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final String EXPECTED =
      "expected a time such as 2026-11-20T22:00Z, 2026-07-03T22:30+01:00, or 2026-11-20T22:00 as"
          + " clocks in London show it.";

  @Override
  public Instant convert(String text) {
    String time = text.strip().replace(' ', 'T');
    try {
      return inYears(
          time.matches(".*T.*(Z|[+-][0-9:]+)")
              ? OffsetDateTime.parse(time).toInstant()
              : inLondon(LocalDateTime.parse(time)));
    } catch (DateTimeException notATime) {
      throw new TypeConversionException(EXPECTED);
    }
  }

  private static Instant inYears(Instant time) {
    int year = time.atZone(Incident.ZONE).getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new TypeConversionException(
          "expected a time in the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }
    return time;
  }

  private static Instant inLondon(LocalDateTime time) {
    List<ZoneOffset> offsets = Incident.ZONE.getRules().getValidOffsets(time);
    return switch (offsets.size()) {
      case 1 -> time.toInstant(offsets.get(0));
      case 0 ->
          throw new TypeConversionException(
              "clocks in London skip that time; write it with Z or an offset.");
      default ->
          throw new TypeConversionException(
              "clocks in London show that time twice; write it with Z or an offset.");
    };
  }
}
