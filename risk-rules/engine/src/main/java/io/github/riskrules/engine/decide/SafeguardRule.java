package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a safeguard as a rule, so that it is evaluated and explained like any other. */
final class SafeguardRule {
  private static final String PREFIX = "GUARDRAIL-";

  private SafeguardRule() {}

  static Rule ruleOut(
      String id,
      String title,
      Collection<String> actions,
      String reason,
      Authority authority,
      Condition condition) {
    return rule(id, title, FindingKind.RULES_OUT, actions, reason, authority, condition);
  }

  static Rule suggest(
      String id,
      String title,
      Collection<String> actions,
      String reason,
      Authority authority,
      Condition condition) {
    return rule(id, title, FindingKind.SUGGESTS, actions, reason, authority, condition);
  }

  /** Holds when some yes/no fact is YES. */
  static Condition anyYes(String... paths) {
    return anyYes(List.of(paths));
  }

  /** Holds when some yes/no fact is YES. */
  static Condition anyYes(Collection<String> paths) {
    List<Condition> parts = new ArrayList<>();
    for (String path : paths) {
      parts.add(compare(FactScope.INCIDENT, path, Operator.EQUAL, Answer.YES));
    }
    return any(parts);
  }

  /** Holds when some part holds. */
  static Condition any(List<Condition> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    String text =
        parts.stream().map(part -> part.span().text()).collect(Collectors.joining(" || "));
    return new Condition.Any(parts, span(text));
  }

  /** Holds when some entry of a list meets a comparison. */
  static Condition exists(FactScope list, Condition.Comparison entry) {
    String text = "exists " + list.patternName() + "( " + entry.span().text() + " )";
    return new Condition.Exists(list, entry, span(text));
  }

  /** Compares one fact, as a rule file would. */
  static Condition.Comparison compare(
      FactScope scope, String path, Operator operator, Object... values) {
    VocabularyFact fact =
        Vocabulary.standard()
            .find(scope, path)
            .orElseThrow(() -> new IllegalArgumentException("no such fact: " + path));
    String written =
        Arrays.stream(values).map(SafeguardRule::inRuleWords).collect(Collectors.joining(", "));
    String right = operator == Operator.IN ? "(" + written + ")" : written;
    return new Condition.Comparison(
        fact, operator, List.of(values), span(path + " " + operator.symbol() + " " + right));
  }

  static Authority authority(String citation, Certainty certainty) {
    return new Authority(citation, certainty);
  }

  private static String inRuleWords(Object value) {
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
        : value.toString();
  }

  private static Rule rule(
      String id,
      String title,
      FindingKind kind,
      Collection<String> actions,
      String reason,
      Authority authority,
      Condition condition) {
    RuleRef ref = new RuleRef(PREFIX + id, title, "engine", "safeguards", 0, authority);
    List<Statement> then =
        actions.stream()
            .map(action -> new Statement(kind, null, action, reason, span(reason)))
            .toList();
    return new Rule(
        ref, new Condition.All(List.of(condition)), then, null, null, null, null, null, "");
  }

  private static Span span(String text) {
    return new Span(0, 0, text);
  }
}
