package io.github.riskrules.tooling;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The index of a pack's own rules that stands in its README between two markers, so that the prose
 * of a policy and its rules can be read side by side and never drift apart.
 */
public final class RuleIndex {
  /** The line after which the index begins. */
  public static final String BEGIN = "<!-- rules:begin -->";

  /** The line before which the index ends. */
  public static final String END = "<!-- rules:end -->";

  private RuleIndex() {}

  /** The index of the rules that a policy's own pack holds, as Markdown, file by file. */
  public static String of(Policy policy) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (Rule rule : policy.rules()) {
      if (rule.ref().pack().equals(policy.ref().id())) {
        files.computeIfAbsent(rule.ref().file(), RuleIndex::table).append(row(rule));
      }
    }
    return files.values().stream().map(StringBuilder::toString).collect(Collectors.joining("\n"));
  }

  /**
   * A README with the index between its markers brought up to date; empty when it has not both
   * markers, in their order.
   */
  public static Optional<String> into(String readme, Policy policy) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    if (begin < 0 || end < begin) {
      return Optional.empty();
    }
    return Optional.of(
        readme.substring(0, begin + BEGIN.length())
            + "\n\n"
            + of(policy)
            + "\n"
            + readme.substring(end));
  }

  private static StringBuilder table(String file) {
    return new StringBuilder(String.format(Locale.ROOT, "[`%s`](%s)\n\n", file, file))
        .append("| Rule | This incident … because | Effect | Certainty |\n")
        .append("|---|---|---|---|\n");
  }

  private static String row(Rule rule) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s%s |\n",
        rule.id(),
        cell(rule.ref().title()),
        rule.then().stream().map(RuleIndex::effect).distinct().collect(Collectors.joining("; ")),
        rule.ref().authority().certainty(),
        rule.choice() == null ? "" : ", choice");
  }

  private static String effect(Statement statement) {
    return switch (statement.kind()) {
      case RAISES -> "at least " + statement.tier();
      case SUGGESTS -> "suggests `" + statement.action() + "`";
      case RULES_OUT -> "rules out `" + statement.action() + "`";
    };
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
