package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many answers it takes for a condition to hold, as Java counts it. */
final class AnswersWanted {
  private final Pen pen;
  private final Map<String, String> lists = new HashMap<>();

  AnswersWanted(Pen pen) {
    this.pen = pen;
  }

  String by(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().isEmpty()
          ? "0"
          : "Math.min(Told.NEVER, "
              + all.parts().stream().map(this::by).collect(Collectors.joining(" + "))
              + ")";
    }
    if (condition instanceof Any any) {
      return any.parts().stream()
          .map(this::by)
          .reduce("Told.NEVER", (fewest, each) -> "Math.min(" + fewest + ", " + each + ")");
    }
    return "("
        + pen.conditions().java(condition, Question.KNOWN).text()
        + " ? 0 : "
        + pen.conditions().java(condition, Question.POSSIBLE).text()
        + " ? "
        + whenOpen(condition)
        + " : Told.NEVER)";
  }

  /** Whether a condition that is open takes one answer, whatever it asks. */
  static boolean isOne(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return comparison.fact().atMost() == null || comparison.fact().type() != FactType.NUMBER;
    }
    if (condition instanceof All all) {
      return all.parts().size() == 1 && isOne(all.parts().get(0));
    }
    return condition instanceof Any any
        ? any.parts().stream().allMatch(AnswersWanted::isOne)
        : condition instanceof None;
  }

  /** How many it takes while it is open. */
  String whenOpen(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return counted(comparison);
    }
    if (condition instanceof None) {
      return "1";
    }
    String byEntry = byEntry((OnList) condition);
    return condition instanceof Count count && missing(count) > 1
        ? missing(count) + " * " + byEntry
        : byEntry;
  }

  /** A count needs as many answers as it still lacks. */
  private String counted(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    if (isOne(comparison)) {
      return "1";
    }
    String read = pen.facts().read(fact);
    String lacks = "Math.max(1, " + comparison.value() + " - " + read + ")";
    return fact.always() ? lacks : "(" + read + " == null ? 1 : " + lacks + ")";
  }

  private String byEntry(OnList condition) {
    String body =
        "int fewest = "
            + (1 + details(condition.entry()))
            + ";\n"
            + pen.facts()
                .forEach(
                    condition.list(),
                    "fewest = Math.min(fewest, Math.max(1, " + by(condition.entry()) + "));\n")
            + "return fewest;\n";
    return lists.computeIfAbsent(
            body,
            text -> {
              String name = "needed" + condition.list().patternName() + (lists.size() + 1);
              pen.method("int " + name + "()", "The answers that the nearest entry needs", text);
              return name;
            })
        + "()";
  }

  static int details(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().stream().mapToInt(AnswersWanted::details).sum();
    }
    return condition instanceof Any any
        ? any.parts().stream().mapToInt(AnswersWanted::details).min().orElse(0)
        : 1;
  }

  static int missing(Count count) {
    return Math.max(1, count.number());
  }
}
