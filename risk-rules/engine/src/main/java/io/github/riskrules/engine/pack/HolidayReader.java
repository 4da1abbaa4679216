package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.engine.yaml.YamlFields;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the holidays of {@code calendar.yaml}. */
final class HolidayReader {
  private final YamlFields fields;
  private final YamlProblems problems;
  private final Map<LocalDate, String> all = new TreeMap<>();
  private LocalDate last = LocalDate.MAX;

  HolidayReader(YamlFields fields, YamlProblems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** Whether the calendar says anything of holidays. */
  boolean areGiven() {
    return Stream.of("source", "published-until", "until", "holidays", "arguable")
        .map(fields::optional)
        .anyMatch(value -> value.isPresent());
  }

  /** The holidays; stand-ins where anything is wrong. */
  Holidays read() {
    int before = problems.count();
    String source = fields.text("source");
    LocalDate until = fields.date("until");
    LocalDate published = fields.optionalDate("published-until").orElse(until);
    if (problems.count() == before) {
      last = until;
      if (published.isAfter(until)) {
        fields.refuse("published-until", published + " is after 'until'.", "Move one of the two.");
      }
    }
    NavigableMap<LocalDate, String> named = days(fields.items("holidays"), "name");
    NavigableMap<LocalDate, String> arguable = days(fields.optionalItems("arguable"), "reason");
    return new Holidays(named, arguable, source, published, until);
  }

  private NavigableMap<LocalDate, String> days(List<YamlNode> items, String words) {
    NavigableMap<LocalDate, String> days = new TreeMap<>();
    for (YamlNode item : items) {
      YamlFields day = YamlFields.of(item, "this day", problems);
      LocalDate date = day.date("date");
      String text = day.text(words);
      if (!day.sound()) {
        continue;
      }
      if (all.putIfAbsent(date, text) != null) {
        day.refuse("date", date + " is listed twice.", "Keep it once, in one of the lists.");
      } else if (date.isAfter(last)) {
        day.refuse("date", date + " is after 'until'.", "Move 'until', or delete the day.");
      }
      days.put(date, text);
    }
    return days;
  }
}
