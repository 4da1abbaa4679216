package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One method for each rule that may be open: the facts it waits for. */
final class AskedMethods {
  private final Pen pen;
  private final AnswersWanted wanted;
  private final FactsAsked asked;
  private final Map<String, String> lists = new HashMap<>();
  private int names;

  AskedMethods(Pen pen) {
    this.pen = pen;
    this.wanted = new AnswersWanted(pen);
    this.asked = new FactsAsked(pen);
  }

  /** What is sure of a condition where it is asked what it waits for. */
  private enum Sure {
    DOES_NOT_HOLD,
    OPEN
  }

  /**
   * How many answers something takes, as Java counts it.
   *
   * @param counted a variable; empty for none
   * @param more what is added to it
   */
  private record Answers(String counted, int more) {
    static final Answers NONE = new Answers("", 0);

    Answers plus(int another) {
      return new Answers(counted, more + another);
    }

    @Override
    public String toString() {
      if (counted.isEmpty() || more == 0) {
        return counted.isEmpty() ? String.valueOf(more) : counted;
      }
      return counted + (more > 0 ? " + " : " - ") + Math.abs(more);
    }
  }

  /** A call for the open facts of a rule, which waits for some. */
  String call(Rule rule) {
    return pen.tables().hasWaitsFor(rule)
        ? pen.orWhenListed(rule.when(), pen.tables().waitsFor(rule), () -> method(rule))
        : method(rule);
  }

  private String method(Rule rule) {
    String name = Pen.field(rule) + "Open";
    String head = "OpenFacts " + name + "()";
    if (!pen.has(head)) {
      pen.once(
          "OpenFacts",
          name,
          "What " + rule.id() + " waits for",
          "OpenFacts open = new OpenFacts();\n"
              + parts(rule.when(), Answers.NONE)
              + name
              + " = open;\n");
    }
    return name + "()";
  }

  private String gather(Condition condition, Answers beside, Sure sure) {
    if (condition instanceof Comparison comparison) {
      return whenOpen(comparison, sure, ask(comparison, beside));
    }
    if (condition instanceof All all) {
      return whenOpen(all, sure, parts(all, beside));
    }
    if (condition instanceof Any any) {
      return whenOpen(any, sure, AnyOf.is(any) ? choices(any, beside) : each(any, beside));
    }
    return whenOpen(condition, sure, list((OnList) condition) + "(open, " + beside + ");\n");
  }

  /** What is asked of a comparison that is open. */
  private String ask(Comparison comparison, Answers beside) {
    if (AnswersWanted.isOne(comparison)) {
      return asked.ask(comparison.fact(), beside.plus(1).toString());
    }
    return asked.ask(comparison.fact(), beside + " + " + wanted.whenOpen(comparison));
  }

  private String choices(Any any, Answers beside) {
    StringBuilder body = new StringBuilder();
    body.append("%s.ask(choices, open, %s);\n".formatted(pen.tables().anyOf(any), beside.plus(1)));
    for (Condition part : any.parts()) {
      if (((Comparison) part).fact().derived()) {
        body.append(gather(part, beside, Sure.DOES_NOT_HOLD));
      }
    }
    return body.toString();
  }

  private String each(Any any, Answers beside) {
    StringBuilder body = new StringBuilder();
    any.parts().forEach(part -> body.append(gather(part, beside, Sure.DOES_NOT_HOLD)));
    return body.toString();
  }

  /** What is asked of conditions that are open together, so that none of them has failed. */
  private String parts(All all, Answers beside) {
    if (all.parts().size() == 1) {
      return gather(all.parts().get(0), beside, Sure.OPEN);
    }
    List<Condition> parts = all.parts().stream().filter(part -> !isSettled(part)).toList();
    if (parts.isEmpty()) {
      return "";
    }
    StringBuilder needs = new StringBuilder();
    StringBuilder body = new StringBuilder();
    String together = name("together");
    StringBuilder sum = new StringBuilder(beside.toString());
    for (Condition part : parts) {
      if (AnswersWanted.isOne(part)) {
        String open = name("open");
        needs.append("boolean %s = !%s;\n".formatted(open, brackets(part, Question.KNOWN)));
        sum.append(" + (").append(open).append(" ? 1 : 0)");
        body.append(Java.when(open, gather(part, new Answers(together, -1), Sure.OPEN)));
      } else {
        String need = name("needs");
        needs.append("int %s = %s;\n".formatted(need, wanted.by(part)));
        sum.append(" + ").append(need);
        body.append(
            Java.when(
                need + " > 0",
                part instanceof Comparison comparison
                    ? asked.ask(comparison.fact(), together)
                    : gather(part, new Answers(together + " - " + need, 0), Sure.OPEN)));
      }
    }
    return needs + "int %s = %s;\n".formatted(together, sum) + body;
  }

  private String list(OnList condition) {
    FactScope list = condition.list();
    int another = 1 + AnswersWanted.details(condition.entry());
    int missing = condition instanceof Count count ? AnswersWanted.missing(count) : 1;
    String entries =
        "int besideEntry = beside + "
            + (missing - 1) * another
            + ";\n"
            + pen.facts().forEach(list, entry(condition.entry()));
    String body =
        entries
            + Java.when(
                pen.facts().isOpen(list).text(),
                asked.whetherComplete(list.completePath(), "beside + " + missing * another));
    return lists.computeIfAbsent(
        body,
        text -> {
          String name = "open" + list.patternName() + (lists.size() + 1);
          pen.method(
              "void " + name + "(OpenFacts open, int beside)", "What may yet be listed", text);
          return name;
        });
  }

  private String entry(Condition fits) {
    StringBuilder half = new StringBuilder();
    fits.comparisons()
        .forEach(
            each ->
                half.append(
                    Java.when(
                        brackets(each, Question.POSSIBLE) + " && !" + brackets(each, Question.SURE),
                        asked.ask(each.fact(), "besideEntry + 1"))));
    Answers beside = new Answers("besideEntry", 0);
    String open = fits instanceof All all ? parts(all, beside) : gather(fits, beside, Sure.OPEN);
    return "if (!"
        + brackets(fits, Question.KNOWN)
        + ") {\n"
        + Java.when(brackets(fits, Question.POSSIBLE), open).indent(2)
        + "} else if (!"
        + brackets(fits, Question.SURE)
        + ") {\n"
        + half.toString().indent(2)
        + "}\n";
  }

  private String whenOpen(Condition condition, Sure sure, String then) {
    if (isSettled(condition)) {
      return "";
    }
    return switch (sure) {
      case DOES_NOT_HOLD ->
          Java.when(pen.conditions().java(condition, Question.POSSIBLE).text(), then);
      case OPEN -> then;
    };
  }

  /** Whether a condition asks nothing that can be unknown. */
  private boolean isSettled(Condition condition) {
    return pen.conditions()
        .java(condition, Question.KNOWN)
        .equals(pen.conditions().java(condition, Question.POSSIBLE));
  }

  private String brackets(Condition condition, Question question) {
    return "(" + pen.conditions().java(condition, question).text() + ")";
  }

  private String name(String what) {
    return what + ++names;
  }
}
