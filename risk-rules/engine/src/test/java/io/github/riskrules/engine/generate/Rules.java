package io.github.riskrules.engine.generate;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes typed rules in a line each, for tests that need no rule file. */
public final class Rules {
  private Rules() {}

  /** A rule that raises the tier. */
  public static Rule raises(String id, RiskTier tier, Condition... when) {
    return rule(id, new Statement(FindingKind.RAISES, tier, null, "Because.", span("")), when);
  }

  /** A rule that suggests an action. */
  public static Rule suggests(String id, String action, Condition... when) {
    return rule(id, new Statement(FindingKind.SUGGESTS, null, action, "Because.", span("")), when);
  }

  private static Rule rule(String id, Statement then, Condition... when) {
    RuleRef ref =
        new RuleRef(
            id, "of a test", "test", "rules/test.drl", 1, new Authority("test", Certainty.D));
    return new Rule(ref, all(when), List.of(then), null, null, null, null, null, "");
  }

  /** Compares a fact of the incident. */
  public static Comparison is(String path, String operator, Object... values) {
    return is(FactScope.INCIDENT, path, operator, values);
  }

  /** Compares a fact of the tier or of a list entry. */
  public static Comparison is(FactScope scope, String path, String operator, Object... values) {
    return new Comparison(
        Vocabulary.standard().find(scope, path).orElseThrow(),
        operator(operator),
        List.of(values),
        span(path + " " + operator + " " + words(values)));
  }

  /** Compares a fact of an earlier incident. */
  public static Comparison prior(String path, String operator, Object... values) {
    return is(FactScope.PRIOR_INCIDENT, path, operator, values);
  }

  /** All parts hold. */
  public static All all(Condition... parts) {
    return new All(List.of(parts));
  }

  /** Some part holds. */
  public static Any any(Condition... parts) {
    return new Any(List.of(parts), span("any of them"));
  }

  /** Some entry fits. */
  public static Exists exists(FactScope list, Condition... entry) {
    return new Exists(list, all(entry), span("exists " + list.patternName()));
  }

  /** No entry fits. */
  public static None none(FactScope list, Condition... entry) {
    return new None(list, all(entry), span("not " + list.patternName()));
  }

  /** So many entries fit. */
  public static Count count(FactScope list, String operator, int number, Condition... entry) {
    return new Count(
        list, all(entry), operator(operator), number, span("count of " + list.patternName()));
  }

  private static Operator operator(String symbol) {
    return Stream.of(Operator.values())
        .filter(operator -> operator.symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Object... values) {
    return Stream.of(values).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Span span(String text) {
    return new Span(1, 1, text);
  }
}
