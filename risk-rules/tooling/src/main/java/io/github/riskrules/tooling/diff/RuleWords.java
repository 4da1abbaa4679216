package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.tooling.render.Clause;
import io.github.riskrules.tooling.render.ConditionWords;
import io.github.riskrules.tooling.render.Words;
import io.github.riskrules.tooling.render.WrittenCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything a rule says, in words. */
final class RuleWords {
  static final String TITLE = "title";
  static final String TOLD = "people are told";
  static final String AUTHORITY = "authority";
  static final String CERTAINTY = "certainty";

  private RuleWords() {}

  /**
   * Describes a rule.
   *
   * @param label what an action is called, by its code
   */
  static Map<String, List<String>> of(Rule rule, UnaryOperator<String> label) {
    return new Description()
        .say(TITLE, rule.ref().title())
        .say("asks", asks(rule))
        .say("as written", rule.when().parts().stream().map(WrittenCondition::of).toList())
        .say("finds", rule.then().stream().map(each -> finds(each, label)).distinct().toList())
        .say(TOLD, rule.then().stream().map(Statement::reason).distinct().toList())
        .say("applies from", day(rule.from()))
        .say("applies until", day(rule.until()))
        .say(AUTHORITY, rule.ref().authority().citation())
        .say(CERTAINTY, Words.certainty(rule.ref().authority().certainty()))
        .say("the policy's own sentence", rule.comment())
        .say("a choice", rule.choice())
        .say("in place of", rule.replaces())
        .say("note", rule.note())
        .say("pack", rule.ref().pack())
        .said();
  }

  /** What it asks, line by line; a list within a list is set in. */
  static List<String> asks(Rule rule) {
    List<String> lines = new ArrayList<>();
    ConditionWords.of(rule.when()).forEach(clause -> add(clause, "", lines));
    return lines.isEmpty() ? List.of("nothing: it speaks of every incident") : lines;
  }

  private static void add(Clause clause, String indent, List<String> lines) {
    String text = indent.isEmpty() ? Words.capital(clause.text()) : clause.text();
    String answer = clause.answer().isEmpty() ? "" : " " + Words.capital(clause.answer());
    lines.add(indent + text + answer + (clause.parts().isEmpty() ? "" : ":"));
    clause.parts().forEach(part -> add(part, indent + "- ", lines));
  }

  private static String finds(Statement statement, UnaryOperator<String> label) {
    String action = statement.action();
    return switch (statement.kind()) {
      case RAISES -> "raises the tier to " + statement.tier();
      case SUGGESTS -> "suggests " + named(action, label);
      case RULES_OUT -> "rules out " + named(action, label);
    };
  }

  private static String named(@Nullable String code, UnaryOperator<String> label) {
    return code == null ? "" : "“" + label.apply(code) + "” (" + code + ")";
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : Words.date(day);
  }
}
