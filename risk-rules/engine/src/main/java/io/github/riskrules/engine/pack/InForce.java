package io.github.riskrules.engine.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a pack and all it extends are in force together: a local policy cannot outlive
 * the national one it stands on.
 *
 * @param from the first day
 * @param until the last day; null when without end
 */
record InForce(LocalDate from, @Nullable LocalDate until) {

  static InForce of(List<PackPart> parts) {
    LocalDate from = LocalDate.MIN;
    LocalDate until = null;
    for (PackPart part : parts) {
      LocalDate begins = part.manifest().inForceFrom();
      LocalDate ends = part.manifest().inForceUntil().orElse(null);
      from = begins.isAfter(from) ? begins : from;
      until = until == null || (ends != null && ends.isBefore(until)) ? ends : until;
    }
    return new InForce(from, until);
  }

  boolean isEmpty() {
    return until != null && until.isBefore(from);
  }

  /** The last day, or the first where there is no last one. */
  LocalDate lastKnownDay() {
    return until == null ? from : until;
  }
}
