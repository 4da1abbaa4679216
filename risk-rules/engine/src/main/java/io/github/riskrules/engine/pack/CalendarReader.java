package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.deadline.HolidayCalendar;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code calendar.yaml}. */
final class CalendarReader {
  static final String FILE = "calendar.yaml";

  private final YamlProblems problems;

  CalendarReader(YamlProblems problems) {
    this.problems = problems;
  }

  /** The calendar; empty when anything in it is wrong. */
  Optional<HolidayCalendar> read(YamlNode root) {
    int before = problems.count();
    YamlFields fields = YamlFields.of(root, "the calendar", problems);
    String source = fields.text("source");
    LocalDate until = fields.date("until");
    Map<LocalDate, String> all = new TreeMap<>();
    boolean untilGiven = problems.count() == before;
    LocalDate last = untilGiven ? until : LocalDate.MAX;
    Map<LocalDate, String> holidays = days(fields.items("holidays"), "name", last, all);
    Map<LocalDate, String> arguable = days(fields.optionalItems("arguable"), "reason", last, all);
    fields.sound();
    return problems.count() == before
        ? Optional.of(new HolidayCalendar(holidays, arguable, source, until))
        : Optional.empty();
  }

  private Map<LocalDate, String> days(
      List<YamlNode> items, String words, LocalDate last, Map<LocalDate, String> all) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (YamlNode item : items) {
      YamlFields fields = YamlFields.of(item, "this day", problems);
      LocalDate date = fields.date("date");
      String text = fields.text(words);
      if (!fields.sound()) {
        continue;
      }
      if (all.putIfAbsent(date, text) != null) {
        fields.refuse("date", date + " is listed twice.", "Keep it once, in one of the lists.");
      } else if (date.isAfter(last)) {
        fields.refuse("date", date + " is after 'until'.", "Move 'until', or delete the day.");
      }
      days.put(date, text);
    }
    return days;
  }
}
