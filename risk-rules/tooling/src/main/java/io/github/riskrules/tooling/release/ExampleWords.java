package io.github.riskrules.tooling.release;

import io.github.riskrules.tooling.diff.Example;
import io.github.riskrules.tooling.diff.ExampleFact;
import java.util.ArrayList;
import java.util.List;

/** The facts of an example, those that say something first. */
final class ExampleWords {
  private static final String NO = "No";

  /** What a person takes in at a glance; whole incidents stand in their documents. */
  private static final int SHOWN = 14;

  private ExampleWords() {}

  /** One line for each fact that is not a plain no, and one for how many are. */
  static List<String> facts(Example example) {
    List<String> lines = new ArrayList<>();
    List<ExampleFact> telling =
        example.facts().stream().filter(fact -> !fact.answer().equals(NO)).toList();
    List<ExampleFact> shown = telling.isEmpty() ? example.facts() : telling;
    shown.stream()
        .limit(SHOWN)
        .forEach(fact -> lines.add(fact.question() + " " + fact.answer() + "."));
    int more = shown.size() - Math.min(SHOWN, shown.size());
    int plain = example.facts().size() - shown.size();
    if (more > 0) {
      lines.add(ChangeWords.counted(more, "more fact", "more facts") + " of this kind.");
    }
    if (plain > 0) {
      lines.add("No to " + ChangeWords.counted(plain, "other question", "other questions") + ".");
    }
    if (lines.isEmpty()) {
      lines.add("Nothing but that it was reported.");
    }
    return lines;
  }

  /** What the two policies make of it. */
  static String outcome(Example example) {
    return example.before().equals(example.after())
        ? "It is " + example.before().inWords() + ", before and now."
        : "It was " + example.before().inWords() + "; it is now " + example.after().inWords() + ".";
  }
}
