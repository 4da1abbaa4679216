package io.github.riskrules.tooling.handbook;

import java.util.List;
import java.util.Locale;

/**
 * The rules of one file, written out.
 *
 * @param number its number within its handbook, from 1
 * @param source the file, and what stands at its head
 * @param lines its rules, in the order in which their author wrote them
 */
record RuleChapter(int number, Chapter source, List<Line<RuleEntry>> lines) {
  RuleChapter {
    lines = List.copyOf(lines);
  }

  /** Its title with its number. */
  String heading() {
    return number + ". " + source.title();
  }

  /** Its rules that apply, in full. */
  List<RuleEntry> entries() {
    return Line.entries(lines);
  }

  /** How many rules apply, as in "12 rules". */
  String count() {
    int rules = entries().size();
    return String.format(Locale.ROOT, "%d %s", rules, rules == 1 ? "rule" : "rules");
  }
}
