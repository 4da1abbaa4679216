package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.engine.deadline.CourtSittings;
import io.github.riskrules.engine.deadline.Limits;
import io.github.riskrules.engine.deadline.SchoolDays;
import io.github.riskrules.engine.deadline.SchoolDays.SchoolHoliday;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code calendar.yaml}, section by section. */
final class CalendarReader {
  static final String FILE = "calendar.yaml";

  private static final int MOST_MONTHS = 120;
  private static final int MOST_HOURS = 12;
  private static final int MOST_CLOSED = 100;

  private final YamlProblems problems;

  CalendarReader(YamlProblems problems) {
    this.problems = problems;
  }

  /** What the calendar says; empty when anything in it is wrong. */
  Optional<CalendarSections> read(YamlNode root) {
    int before = problems.count();
    YamlFields fields = YamlFields.of(root, "the calendar", problems);
    CourtSittings courts = section(fields, "courts", CalendarReader::courts);
    SchoolDays schools = section(fields, "schools", this::schools);
    Limits limits = section(fields, "limits", CalendarReader::limits);
    boolean nothingElse = courts == null && schools == null && limits == null;
    HolidayReader holidays = new HolidayReader(fields, problems);
    CalendarSections sections =
        new CalendarSections(
            nothingElse || holidays.areGiven() ? holidays.read() : null, courts, schools, limits);
    fields.sound();
    return problems.count() == before ? Optional.of(sections) : Optional.empty();
  }

  private <T> @Nullable T section(YamlFields fields, String name, Function<YamlFields, T> read) {
    if (fields.optional(name).isEmpty()) {
      return null;
    }
    YamlFields section = fields.fields(name);
    T value = read.apply(section);
    section.sound();
    return value;
  }

  private static CourtSittings courts(YamlFields fields) {
    List<DayOfWeek> days = fields.choices("days", DayOfWeek.class);
    List<LocalTime> open = fields.times("open");
    int hoursNeeded = fields.number("hours-needed", 0, MOST_HOURS);
    return new CourtSittings(Set.copyOf(days), open, hoursNeeded, fields.text("choice"));
  }

  private SchoolDays schools(YamlFields fields) {
    LocalTime begins = fields.time("day-begins");
    String choice = fields.text("choice");
    NavigableMap<LocalDate, SchoolHoliday> closed = new TreeMap<>();
    for (YamlNode item : fields.optionalItems("closed")) {
      YamlFields days = YamlFields.of(item, "this school holiday", problems);
      String name = days.text("name");
      LocalDate from = days.date("from");
      LocalDate until = days.date("until");
      if (!days.sound()) {
        continue;
      }
      if (until.isBefore(from)) {
        days.refuse("until", "it ends before it begins.", "Mend one of the dates.");
      } else if (until.isAfter(from.plusDays(MOST_CLOSED))) {
        days.refuse("until", "no school holiday is that long.", "Mend one of the dates.");
      } else if (!closed.isEmpty() && !from.isAfter(closed.lastEntry().getValue().until())) {
        days.refuse("from", "it begins before the one above has ended.", "List them in order.");
      } else {
        closed.put(from, new SchoolHoliday(name, until));
      }
    }
    return new SchoolDays(begins, closed, choice);
  }

  private static Limits limits(YamlFields fields) {
    return new Limits(
        limit(fields.fields("bail")),
        limit(fields.fields("charge")),
        limit(fields.fields("charge-after-statement")),
        limit(fields.fields("charge-with-statement")));
  }

  private static Limits.Limit limit(YamlFields fields) {
    int months = fields.number("months", 1, MOST_MONTHS);
    Authority authority =
        new Authority(fields.text("authority"), fields.constant("certainty", Certainty.class));
    fields.sound();
    return new Limits.Limit(months, authority);
  }
}
