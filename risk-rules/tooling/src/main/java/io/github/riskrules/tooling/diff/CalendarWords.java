package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.deadline.CourtSittings;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.engine.deadline.Limits;
import io.github.riskrules.engine.deadline.SchoolDays;
import io.github.riskrules.tooling.render.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a calendar says, line by line. */
final class CalendarWords {
  private CalendarWords() {}

  static void say(DeadlineCalendar calendar, Description to) {
    Holidays holidays = calendar.holidays();
    to.say("holidays", days(holidays.named()))
        .say("days that may be holidays", days(holidays.arguable()))
        .say("source of holidays", holidays.source())
        .say("holidays published until", Words.date(holidays.publishedUntil()))
        .say("holidays known until", Words.date(holidays.until()));
    CourtSittings courts = calendar.courts();
    if (courts != null) {
      to.say("courts sit", courts.days().stream().sorted().map(CalendarWords::named).toList())
          .say("sittings open", courts.open().stream().sorted().map(Object::toString).toList())
          .say("hours needed before a deadline", String.valueOf(courts.hoursNeeded()))
          .say("court sittings, a choice", courts.choice());
    }
    SchoolDays schools = calendar.schools();
    if (schools != null) {
      to.say("the school day begins", schools.begins().toString())
          .say("schools are closed", closed(schools))
          .say("school days, a choice", schools.choice());
    }
    Limits limits = calendar.limits();
    if (limits != null) {
      to.say(
          "limits of the law",
          List.of(
              limit("bail before charge", limits.bail()),
              limit("charging common assault", limits.charge()),
              limit("the same after a statement", limits.chargeAfterStatement()),
              limit("the same with a statement, at most", limits.chargeWithStatement())));
    }
  }

  private static List<String> days(Map<LocalDate, String> days) {
    return days.entrySet().stream()
        .map(day -> Words.date(day.getKey()) + ": " + day.getValue())
        .toList();
  }

  private static List<String> closed(SchoolDays schools) {
    return schools.closed().entrySet().stream()
        .map(
            each ->
                Words.date(each.getKey())
                    + " to "
                    + Words.date(each.getValue().until())
                    + ": "
                    + each.getValue().name())
        .collect(Collectors.toList());
  }

  private static String limit(String name, Limits.Limit limit) {
    return name + ": " + limit.months() + " months, " + Words.authority(limit.authority());
  }

  private static String named(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
