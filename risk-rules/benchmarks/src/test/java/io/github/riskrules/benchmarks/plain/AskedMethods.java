package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.ArrayList;
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

  /** A call for the open facts of a rule. */
  String call(Rule rule) {
    String name = Pen.field(rule) + "Open";
    String head = "OpenFacts " + name + "()";
    if (!pen.has(head)) {
      pen.field("OpenFacts", name);
      String body = parts(rule.when(), "0");
      pen.method(
          head,
          "What " + rule.id() + " waits for",
          "if ("
              + name
              + " == null) {\n"
              + ("OpenFacts open = new OpenFacts();\n" + body + name + " = open;\n").indent(2)
              + "}\nreturn "
              + name
              + ";\n");
    }
    return name + "()";
  }

  private String gather(Condition condition, String beside) {
    if (condition instanceof Comparison comparison) {
      String needs = name("needs");
      return "int %s = %s;\n".formatted(needs, wanted.by(comparison))
          + ask(comparison, needs, beside + " + " + needs);
    }
    String body;
    if (condition instanceof All all) {
      body = parts(all, beside);
    } else if (condition instanceof Any any) {
      StringBuilder each = new StringBuilder();
      any.parts().forEach(part -> each.append(gather(part, beside)));
      body = each.toString();
    } else {
      body = list((OnList) condition) + "(open, " + beside + ");\n";
    }
    return "if (" + isOpen(condition) + ") {\n" + body.indent(2) + "}\n";
  }

  private String parts(All all, String beside) {
    if (all.parts().size() == 1) {
      return gather(all.parts().get(0), beside);
    }
    StringBuilder body = new StringBuilder();
    List<String> needs = new ArrayList<>();
    for (Condition part : all.parts()) {
      String name = name("needs");
      needs.add(name);
      body.append("int %s = %s;\n".formatted(name, wanted.by(part)));
    }
    if (needs.isEmpty()) {
      return "";
    }
    String together = name("together");
    body.append(
        "int %s = %s + Math.min(Told.NEVER, %s);\n"
            .formatted(together, beside, String.join(" + ", needs)));
    for (int i = 0; i < needs.size(); i++) {
      Condition part = all.parts().get(i);
      body.append(
          part instanceof Comparison comparison
              ? ask(comparison, needs.get(i), together)
              : gather(part, together + " - " + needs.get(i)));
    }
    return body.toString();
  }

  private String ask(Comparison comparison, String needs, String together) {
    boolean settled =
        brackets(comparison, Question.KNOWN).equals(brackets(comparison, Question.POSSIBLE));
    String asking = settled ? "" : asked.ask(comparison.fact(), together);
    return asking.isEmpty() ? "" : "if (Told.isOpen(" + needs + ")) {\n" + asking.indent(2) + "}\n";
  }

  private String list(OnList condition) {
    FactScope list = condition.list();
    int another = 1 + AnswersWanted.details(condition.entry());
    int missing = condition instanceof Count count ? AnswersWanted.missing(count) : 1;
    String entries =
        "int besideEntry = beside + "
            + (missing - 1) * another
            + ";\nList<"
            + list.patternName()
            + "> entries = "
            + pen.facts.entries(list)
            + ";\nfor (int i = 0; i < entries.size(); i++) {\n"
            + (list.patternName() + " each = entries.get(i);\n" + entry(condition.entry()))
                .indent(2)
            + "}\n";
    String body =
        entries
            + "if ("
            + pen.facts.isOpen(list).text()
            + ") {\n"
            + asked.whetherComplete(list.completePath(), "beside + " + missing * another).indent(2)
            + "}\n";
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
                half.append("if (")
                    .append(brackets(each, Question.POSSIBLE))
                    .append(" && !")
                    .append(brackets(each, Question.SURE))
                    .append(") {\n")
                    .append(asked.ask(each.fact(), "besideEntry + 1").indent(2))
                    .append("}\n"));
    String open = fits instanceof All all ? parts(all, "besideEntry") : gather(fits, "besideEntry");
    return "if (!"
        + brackets(fits, Question.KNOWN)
        + ") {\n"
        + ("if (" + brackets(fits, Question.POSSIBLE) + ") {\n" + open.indent(2) + "}\n").indent(2)
        + "} else if (!"
        + brackets(fits, Question.SURE)
        + ") {\n"
        + half.toString().indent(2)
        + "}\n";
  }

  private String isOpen(Condition condition) {
    return "!"
        + brackets(condition, Question.KNOWN)
        + " && "
        + brackets(condition, Question.POSSIBLE);
  }

  private String brackets(Condition condition, Question question) {
    return "(" + pen.conditions.java(condition, question).text() + ")";
  }

  private String name(String what) {
    return what + ++names;
  }
}
