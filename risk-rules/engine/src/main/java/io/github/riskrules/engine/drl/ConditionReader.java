package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.direction.ListRule;
import io.github.riskrules.engine.direction.NeutralRule;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Place;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads a condition that stands outside a rule file, in the words of one and under the same checks.
 * Only the direction rule is left out: what is merely asked about makes no answer milder.
 */
public final class ConditionReader {
  private static final Set<String> SECTIONS = Set.of("rule", "when", "then", "end");
  private static final String BEFORE =
      String.join("\n", FileOutline.FIXED_LINES) + "\nrule \"CONDITION-01 alone\"\nwhen\n";
  private static final String AFTER =
      "\nthen\n    findings.suggest( \"nothing\", \"Nothing follows.\" );\nend\n";

  private ConditionReader() {}

  /**
   * What came of reading a condition.
   *
   * @param when the condition; only to be used where there is no problem
   * @param problems everything wrong with it, in the order of the text
   */
  public record Reading(Condition.All when, List<Problem> problems) {}

  /**
   * Reads a condition.
   *
   * @param file the file it stands in, as messages name it
   * @param text what would stand between {@code when} and {@code then}
   * @param places where its author finds each character
   * @param second whether Drools is still to read it too
   */
  public static Reading read(
      String file, String text, IntFunction<Place> places, SecondReading second) {
    IntFunction<Place> within =
        at -> places.apply(Math.max(0, Math.min(at - BEFORE.length(), text.length())));
    SourceText source = SourceText.made(BEFORE + text + AFTER, within, within);
    FileProblems problems = new FileProblems(file, source);
    Condition.All when = read(source, BEFORE.length() + text.length(), problems, second);
    return new Reading(when, problems.inOrder());
  }

  private static Condition.All read(
      SourceText source, int end, FileProblems problems, SecondReading second) {
    Condition.All nothing = new Condition.All(List.of());
    TokenScanner.Scanned scanned = TokenScanner.scan(source.text(), problems);
    // Where lines are joined, a comment would hide the conditions of those after it.
    for (Comment comment : scanned.comments()) {
      problems.at(
          comment.start(),
          "a comment cannot stand within this condition.",
          "Write it above, after #.");
    }
    for (Token token : scanned.tokens()) {
      boolean within = token.start() >= BEFORE.length() && token.start() < end;
      if (within && SECTIONS.stream().anyMatch(token::is)) {
        problems.at(
            token,
            "'" + token.text() + "' is not part of a condition.",
            "Write only what would stand between when and then.");
      }
    }
    if (!problems.isEmpty()) {
      return nothing;
    }
    List<RuleOutline> outlines = FileOutline.read(source, scanned.tokens(), problems);
    if (outlines.size() != 1) {
      return nothing;
    }
    RuleOutline outline = outlines.get(0);
    Condition.All when = WhenReader.read(outline.keyword(), outline.when(), problems);
    new ListRule(problems).check(when);
    new NeutralRule(problems).check(when);
    if (problems.isEmpty() && second == SecondReading.BY_DROOLS) {
      new DroolsReading(source, problems).check(outlines);
    }
    return when;
  }
}
