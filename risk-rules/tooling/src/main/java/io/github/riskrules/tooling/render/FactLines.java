package io.github.riskrules.tooling.render;

import java.util.ArrayList;
import java.util.List;

/** The facts of an invented incident, those that say something first. */
public final class FactLines {
  private static final String NO = "No";

  /** What a person takes in at a glance; whole incidents stand in their documents. */
  private static final int SHOWN = 14;

  private FactLines() {}

  /** One line for each fact that is not a plain no, and one for how many are. */
  public static List<String> of(List<ExampleFact> facts) {
    List<String> lines = new ArrayList<>();
    List<ExampleFact> telling = facts.stream().filter(fact -> !fact.answer().equals(NO)).toList();
    List<ExampleFact> shown = telling.isEmpty() ? facts : telling;
    shown.stream()
        .limit(SHOWN)
        .forEach(fact -> lines.add(fact.question() + " " + fact.answer() + "."));
    int more = shown.size() - Math.min(SHOWN, shown.size());
    int plain = facts.size() - shown.size();
    if (more > 0) {
      lines.add(Words.counted(more, "more fact") + " of this kind.");
    }
    if (plain > 0) {
      lines.add("No to " + Words.counted(plain, "other question") + ".");
    }
    if (lines.isEmpty()) {
      lines.add("Nothing but that it was reported.");
    }
    return lines;
  }
}
