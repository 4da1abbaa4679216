package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.incident.Answer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a condition asks, as one line that shows how it is joined: made from the condition, and made
 * again from its words alone. The two are the same where the words are faithful.
 */
final class Shape {
  private static final Pattern ENTRIES =
      Pattern.compile(
          "(at least one|no|exactly \\d+|.*?\\d+(?: or more| or less)?)"
              + " (earlier incident|child|order)[a-z ]* listed(?:, with (.*))?");

  private Shape() {}

  static String of(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.fact().question() + " " + answer(comparison);
    } else if (condition instanceof Any any) {
      return "or" + joined(any.parts());
    } else if (condition instanceof All all) {
      return all.parts().size() == 1 ? of(all.parts().get(0)) : "and" + joined(all.parts());
    } else if (condition instanceof Exists exists) {
      return "at least one " + exists.list() + " " + of(exists.entry());
    } else if (condition instanceof None none) {
      return "no " + none.list() + " " + of(none.entry());
    } else if (condition instanceof Count count) {
      return bound(count.operator(), Integer.toString(count.number()))
          + " "
          + count.list()
          + " "
          + of(count.entry());
    }
    throw new IllegalStateException("a condition of an unknown kind");
  }

  private static String joined(List<Condition> parts) {
    return parts.stream().map(Shape::of).toList().toString();
  }

  private static String answer(Comparison comparison) {
    if (comparison.value() instanceof Answer answer && comparison.values().size() == 1) {
      return answer.name().toLowerCase(Locale.ROOT);
    }
    List<String> answers = AnswerWords.answers(comparison);
    if (answers.size() > 3) {
      return (comparison.operator() == Operator.NOT_IN ? "none of these " : "one of these ")
          + answers;
    }
    return AnswerWords.line(comparison);
  }

  private static String bound(Operator operator, String number) {
    return operator == Operator.EQUAL
        ? "exactly " + number
        : AnswerWords.numberBound(operator, number);
  }

  static String of(Clause clause) {
    if (clause.isQuestion()) {
      return clause.text()
          + " "
          + clause.answer()
          + (clause.parts().isEmpty()
              ? ""
              : " " + clause.parts().stream().map(Clause::text).toList());
    }
    Matcher entries = ENTRIES.matcher(clause.text());
    if (entries.matches()) {
      String list =
          switch (entries.group(2)) {
            case "earlier incident" -> "PRIOR_INCIDENT";
            case "child" -> "CHILD";
            default -> "COURT_ORDER";
          };
      return entries.group(1)
          + " "
          + list
          + " "
          + (entries.group(3) == null ? "and[]" : list(entries.group(3), clause.parts()));
    }
    return list(clause.text(), clause.parts());
  }

  private static String list(String joined, List<Clause> parts) {
    if (joined.equals("this answer")) {
      return of(parts.get(0));
    }
    String shared =
        joined.endsWith("answered yes") ? " yes" : joined.endsWith("answered no") ? " no" : "";
    return (joined.startsWith("one of these") ? "or" : "and")
        + parts.stream()
            .map(part -> shared.isEmpty() ? of(part) : part.text() + shared)
            .collect(Collectors.joining(", ", "[", "]"));
  }
}
