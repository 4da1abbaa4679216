package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    return pen.tables().has(rule)
        ? pen.orWhenListed(
            rule.when(), pen.tables().told(rule, kind, reason), () -> written(rule, kind, reason))
        : written(rule, kind, reason);
  }

  private String written(Rule rule, FindingKind kind, String reason) {
    List<Condition> parts = OfChoices.parts(rule.when()).toList();
    String key = rule.id() + kind + reason;
    String known = outcomes.get(key);
    if (known == null) {
      known = method(rule, kind, reason, parts);
      outcomes.put(key, known);
    }
    return known;
  }

  private String method(Rule rule, FindingKind kind, String reason, List<Condition> parts) {
    String name = Pen.field(rule) + "Told" + (outcomes.size() + 1);
    pen.once(
        "RuleOutcome",
        name,
        "How " + rule.id() + " stands",
        "%s = new RuleOutcome(%s, FindingKind.%s, %s, %s, %s);\n"
            .formatted(
                name, pen.rule(rule), kind, Pen.field(rule), Pen.quote(reason), list(rule, parts)));
    return name + "()";
  }

  private String list(Rule rule, List<Condition> parts) {
    if (parts.size() < 2) {
      return "List.of(" + parts.stream().map(this::result).collect(Collectors.joining()) + ")";
    }
    String name = Pen.field(rule) + "Conditions";
    String head = "List<ConditionResult> " + name + "()";
    if (!pen.has(head)) {
      pen.method(
          head,
          "The conditions that made the difference to " + rule.id(),
          parts.stream()
                  .map(part -> "tell(%s, %s);\n".formatted(Pen.field(rule), result(part)))
                  .collect(Collectors.joining())
              + "return conditions.list();\n");
    }
    return name + "()";
  }

  private String result(Condition condition) {
    if (OfChoices.hasFew(condition)) {
      return pen.orWhenListed(condition, pen.tables().said(condition), () -> written(condition));
    }
    if (AnyOf.is(condition)) {
      return pen.tables().anyOf(condition) + ".result(choices)";
    }
    return written(condition);
  }

  private String written(Condition condition) {
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
    String truth =
        "Told.truth(%s, %s)"
            .formatted(
                pen.conditions().java(condition, Question.KNOWN).text(),
                pen.conditions().java(condition, Question.POSSIBLE).text());
    StringBuilder body = new StringBuilder();
    String paths = "";
    if (OfChoices.lists(condition).findAny().isPresent()) {
      read(condition, new HashSet<>(), body);
    } else {
      List<VocabularyFact> facts =
          condition.comparisons().map(Comparison::fact).distinct().toList();
      facts.forEach(fact -> body.append("read.add(" + words(fact) + ");\n"));
      paths = ", " + name.toUpperCase(Locale.ROOT);
      pen.constant(
          "List<String>",
          name.toUpperCase(Locale.ROOT),
          facts.stream()
              .map(fact -> Pen.quote(fact.path()))
              .collect(Collectors.joining(", ", "List.of(", ")")));
    }
    body.append(
        "%s = read.result(%s, %s%s);\n"
            .formatted(name, Pen.quote(condition.span().text()), truth, paths));
    pen.once(
        "ConditionResult",
        name,
        "How it stands: " + condition.span().text().replace("*/", "* /").replace("\n", " "),
        body.toString());
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
      body.append("read.add(%s, %s);\n".formatted(Pen.quote(fact.path()), words(fact)));
    }
  }

  private String words(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER ? "Told.between(atLeast, atMost)" : pen.words(fact);
  }

  private void readList(OnList condition, Set<VocabularyFact> seen, StringBuilder body) {
    FactScope list = condition.list();
    String entries = pen.facts().entries(list);
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
        pen.facts()
            .forEach(
                list,
                Java.when(
                    pen.conditions().java(condition.entry(), Question.POSSIBLE).text(),
                    each.toString())));
  }
}
