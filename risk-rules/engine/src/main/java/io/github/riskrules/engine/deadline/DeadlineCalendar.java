package io.github.riskrules.engine.deadline;

import org.jspecify.annotations.Nullable;

/**
 * What deadlines need to know of days: the data of {@code calendar.yaml}.
 *
 * @param holidays the days on which court clocks stand still
 * @param courts when courts sit; null when the policy does not say
 * @param schools when schools are open; null when the policy does not say
 * @param limits periods the law sets; null when the policy does not say
 */
public record DeadlineCalendar(
    Holidays holidays,
    @Nullable CourtSittings courts,
    @Nullable SchoolDays schools,
    @Nullable Limits limits) {

  /** A calendar of holidays alone. */
  public static DeadlineCalendar of(Holidays holidays) {
    return new DeadlineCalendar(holidays, null, null, null);
  }
}
