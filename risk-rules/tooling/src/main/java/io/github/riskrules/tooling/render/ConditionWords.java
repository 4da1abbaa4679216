package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import java.util.List;
import java.util.Locale;

/**
 * What a rule asks, in plain words that leave nothing out: every fact by its question, every value
 * it is compared with.
 */
public final class ConditionWords {
  private static final int ANSWERS_IN_A_LINE = 3;

  private ConditionWords() {}

  /**
   * What a rule asks, part by part; all of them must be known to hold. Empty for a rule that speaks
   * of every incident.
   */
  public static List<Clause> of(All when) {
    return when.parts().stream().map(ConditionWords::clause).toList();
  }

  private static Clause clause(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return question(comparison);
    } else if (condition instanceof Any any) {
      return list("one of these is", " so", any);
    } else if (condition instanceof All all) {
      return list("all of these are", " so", all);
    } else if (condition instanceof Exists exists) {
      return entries("at least one " + one(exists.list()) + " is listed", exists.entry());
    } else if (condition instanceof None none) {
      return entries("no " + one(none.list()) + " is listed", none.entry());
    } else if (condition instanceof Count count) {
      return entries(counted(count), count.entry());
    }
    throw new IllegalStateException("a condition of an unknown kind");
  }

  private static Clause question(Comparison comparison) {
    List<String> answers = AnswerWords.answers(comparison);
    String question = comparison.fact().question();
    if (answers.size() <= ANSWERS_IN_A_LINE) {
      return Clause.of(question, AnswerWords.line(comparison));
    }
    boolean none = comparison.operator() == Operator.NOT_IN;
    return new Clause(
        question,
        none ? "none of these" : "one of these",
        answers.stream().map(answer -> Clause.of(answer, "")).toList());
  }

  /** Questions that all ask for the same answer say it once, above them. */
  private static Clause list(String opening, String otherwise, Condition joined) {
    List<Condition> parts = parts(joined);
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      if (parts.stream().allMatch(part -> asksFor(answer, part))) {
        return new Clause(
            opening + " answered " + answer.name().toLowerCase(Locale.ROOT),
            "",
            parts.stream()
                .map(part -> Clause.of(((Comparison) part).fact().question(), ""))
                .toList());
      }
    }
    return new Clause(opening + otherwise, "", parts.stream().map(ConditionWords::clause).toList());
  }

  private static Clause entries(String opening, Condition entry) {
    List<Condition> parts = parts(entry);
    if (parts.isEmpty()) {
      return Clause.of(opening, "");
    }
    if (parts.size() == 1) {
      return new Clause(opening + ", with this answer", "", List.of(clause(parts.get(0))));
    }
    String joined = entry instanceof Any ? "one of these" : "all of these";
    return list(opening + ", with " + joined, "", entry);
  }

  private static List<Condition> parts(Condition joined) {
    if (joined instanceof Any any) {
      return any.parts();
    }
    return joined instanceof All all ? all.parts() : List.of(joined);
  }

  private static boolean asksFor(Answer answer, Condition part) {
    return part instanceof Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && comparison.value() == answer;
  }

  private static String counted(Count count) {
    String number = Integer.toString(count.number());
    return (count.operator() == Operator.EQUAL
            ? "exactly " + number
            : AnswerWords.numberBound(count.operator(), number))
        + " "
        + many(count.list())
        + " listed";
  }

  private static String one(FactScope list) {
    return switch (list) {
      case PRIOR_INCIDENT -> "earlier incident of this pair";
      case CHILD -> "child";
      case COURT_ORDER -> "order or notice";
      case INCIDENT, TIER -> throw new IllegalArgumentException("not a list");
    };
  }

  private static String many(FactScope list) {
    return switch (list) {
      case PRIOR_INCIDENT -> "earlier incidents of this pair are";
      case CHILD -> "children are";
      case COURT_ORDER -> "orders or notices are";
      case INCIDENT, TIER -> throw new IllegalArgumentException("not a list");
    };
  }
}
