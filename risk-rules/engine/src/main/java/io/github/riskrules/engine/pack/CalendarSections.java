package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.deadline.CourtSittings;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.engine.deadline.Limits;
import io.github.riskrules.engine.deadline.SchoolDays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code calendar.yaml} says: each section may be left to the pack that is extended.
 *
 * @param holidays the days on which court clocks stand still
 * @param courts when courts sit
 * @param schools when schools are open
 * @param limits periods the law sets
 */
record CalendarSections(
    @Nullable Holidays holidays,
    @Nullable CourtSittings courts,
    @Nullable SchoolDays schools,
    @Nullable Limits limits) {
  static final CalendarSections NONE = new CalendarSections(null, null, null, null);

  /** These sections, and those of the extended pack where there are none here. */
  CalendarSections over(CalendarSections extended) {
    return new CalendarSections(
        holidays == null ? extended.holidays : holidays,
        courts == null ? extended.courts : courts,
        schools == null ? extended.schools : schools,
        limits == null ? extended.limits : limits);
  }

  /** The calendar of a policy; empty when nobody lists the holidays. */
  Optional<DeadlineCalendar> calendar() {
    return holidays == null
        ? Optional.empty()
        : Optional.of(new DeadlineCalendar(holidays, courts, schools, limits));
  }
}
