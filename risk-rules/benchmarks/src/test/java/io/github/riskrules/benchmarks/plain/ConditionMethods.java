package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How rules and their conditions stand: why an action is not suggested. */
final class ConditionMethods {
  private final Pen pen;
  private final Map<List<Object>, String> conditions = new HashMap<>();
  private final Map<String, String> outcomes = new HashMap<>();

  ConditionMethods(Pen pen) {
    this.pen = pen;
  }

  /** How a rule stood that speaks of an action. */
  String outcome(Rule rule, FindingKind kind, String reason) {
    List<Condition> parts = parts(rule.when()).toList();
    if (parts.size() == 1
        && parts.get(0) instanceof Comparison comparison
        && Tables.has(comparison.fact())) {
      return pen.tables.told(rule, kind, reason, comparison);
    }
    return outcomes.computeIfAbsent(
        rule.id() + kind + reason, key -> method(rule, kind, reason, parts));
  }

  private String method(Rule rule, FindingKind kind, String reason, List<Condition> parts) {
    String name = Pen.field(rule) + "Told" + (outcomes.size() + 1);
    pen.field("RuleOutcome", name);
    pen.method(
        "RuleOutcome " + name + "()",
        "How " + rule.id() + " stands",
        "if ("
            + name
            + " == null) {\n  "
            + name
            + " = new RuleOutcome(rules[%d], FindingKind.%s, %s, %s, %s);\n}\nreturn "
                .formatted(
                    pen.order.indexOf(rule),
                    kind,
                    Pen.field(rule),
                    Pen.quote(reason),
                    list(rule, parts))
            + name
            + ";\n");
    return name + "()";
  }

  private String list(Rule rule, List<Condition> parts) {
    if (parts.size() < 2) {
      return "List.of(" + parts.stream().map(this::result).collect(Collectors.joining()) + ")";
    }
    String name = Pen.field(rule) + "Conditions";
    String head = "List<ConditionResult> " + name + "()";
    if (!pen.has(head)) {
      String all = parts.stream().map(this::result).collect(Collectors.joining(",\n        "));
      String unmet = parts.stream().map(this::unmet).collect(Collectors.joining(",\n        "));
      pen.method(
          head,
          "The conditions that made the difference to " + rule.id(),
          "return "
              + Pen.field(rule)
              + " == Truth.HOLDS\n    ? List.of(\n        "
              + all
              + ")\n    : Told.there(\n        "
              + unmet
              + ");\n");
    }
    return name + "()";
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof All all
        ? all.parts().stream().flatMap(ConditionMethods::parts)
        : Stream.of(condition);
  }

  private String unmet(Condition condition) {
    String result = result(condition);
    return result.startsWith("said")
        ? "un" + "met" + result.substring(4)
        : "Told.unmet(" + result + ")";
  }

  private String result(Condition condition) {
    if (condition instanceof Comparison comparison && Tables.has(comparison.fact())) {
      return pen.tables.said(comparison);
    }
    List<Object> key = List.of(condition.unplaced(), condition.span().text());
    String known = conditions.get(key);
    if (known == null) {
      known = method(condition);
      conditions.put(key, known);
    }
    return known;
  }

  private String method(Condition condition) {
    String name = "condition" + (conditions.size() + 1);
    pen.field("ConditionResult", name);
    String truth =
        "Told.truth(%s, %s)"
            .formatted(
                pen.conditions.java(condition, Question.KNOWN).text(),
                pen.conditions.java(condition, Question.POSSIBLE).text());
    StringBuilder body = new StringBuilder("Reading read = new Reading();\n");
    read(condition, new HashSet<>(), body);
    body.append(
        name + " = read.result(" + Pen.quote(condition.span().text()) + ", " + truth + ");\n");
    pen.method(
        "ConditionResult " + name + "()",
        "How it stands: " + condition.span().text().replace("*/", "* /").replace("\n", " "),
        "if (" + name + " == null) {\n" + body.toString().indent(2) + "}\nreturn " + name + ";\n");
    return name + "()";
  }

  private void read(Condition condition, Set<VocabularyFact> seen, StringBuilder body) {
    if (condition instanceof Joined joined) {
      joined.parts().forEach(part -> read(part, seen, body));
    } else if (condition instanceof Comparison comparison) {
      readOnce(comparison.fact(), seen, body);
    } else {
      readList((OnList) condition, seen, body);
    }
  }

  private void readOnce(VocabularyFact fact, Set<VocabularyFact> seen, StringBuilder body) {
    if (seen.add(fact)) {
      String words =
          fact.scope() == FactScope.TIER ? "Told.between(atLeast, atMost)" : pen.words(fact);
      body.append("read.add(%s, %s);\n".formatted(Pen.quote(fact.path()), words));
    }
  }

  private void readList(OnList condition, Set<VocabularyFact> seen, StringBuilder body) {
    FactScope list = condition.list();
    String entries = pen.facts.entries(list);
    VocabularyFact complete = Vocabulary.standard().complete(list);
    if (!seen.contains(complete)) {
      body.append(
          "read.add(%s, Told.listed(%s.size()));\n".formatted(Pen.quote(list.listPath()), entries));
    }
    readOnce(complete, seen, body);
    StringBuilder each = new StringBuilder();
    Set<VocabularyFact> ofEntry = new HashSet<>();
    for (Comparison comparison : condition.entry().comparisons().toList()) {
      VocabularyFact fact = comparison.fact();
      if (ofEntry.add(fact)) {
        String add = seen.contains(fact) ? "addOnce" : "add";
        each.append("read.%s(%s.at(i), %s);\n".formatted(add, pen.path(fact), pen.words(fact)));
      }
    }
    seen.addAll(ofEntry);
    body.append(
        "for (int i = 0; i < "
            + entries
            + ".size(); i++) {\n"
            + (list.patternName()
                    + " each = "
                    + entries
                    + ".get(i);\nif ("
                    + pen.conditions.java(condition.entry(), Question.POSSIBLE).text()
                    + ") {\n"
                    + each.toString().indent(2)
                    + "}\n")
                .indent(2)
            + "}\n");
  }
}
