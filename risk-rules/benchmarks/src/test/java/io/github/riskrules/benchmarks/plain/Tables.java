package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told of a fact with a closed list of values: for each of them once. */
final class Tables {
  private final Facts facts;
  private final Map<String, ConditionResult[]> said = new LinkedHashMap<>();
  private final Map<String, RuleOutcome[]> told = new LinkedHashMap<>();
  private final Map<String, Evidence[]> shown = new LinkedHashMap<>();

  Tables(Facts facts) {
    this.facts = facts;
  }

  static boolean has(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER
        || (fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum());
  }

  /** How Java reads what is said of a condition. */
  String said(Comparison comparison) {
    String key = comparison.span().text();
    said.computeIfAbsent(key, text -> results(comparison));
    return "said[" + place(said, key) + "][" + at(comparison.fact()) + "]";
  }

  /** How Java reads what is told of a rule of this one condition. */
  String told(Rule rule, FindingKind kind, String reason, Comparison comparison) {
    String key = rule.id() + kind + reason;
    told.computeIfAbsent(
        key,
        each ->
            Arrays.stream(results(comparison))
                .map(one -> new RuleOutcome(rule.ref(), kind, one.truth(), reason, List.of(one)))
                .toArray(RuleOutcome[]::new));
    return "told[" + place(told, key) + "][" + at(comparison.fact()) + "]";
  }

  /** How Java reads a fact as evidence. */
  String shown(VocabularyFact fact) {
    shown.computeIfAbsent(
        fact.path(),
        path ->
            values(fact).stream()
                .map(value -> new Evidence(path, fact.question(), words(value)))
                .toArray(Evidence[]::new));
    return "shown[" + place(shown, fact.path()) + "][" + at(fact) + "]";
  }

  List<ConditionResult[]> said() {
    return List.copyOf(said.values());
  }

  List<ConditionResult[]> unmet() {
    return said.values().stream()
        .map(row -> Arrays.stream(row).map(Told::unmet).toArray(ConditionResult[]::new))
        .toList();
  }

  List<RuleOutcome[]> told() {
    return List.copyOf(told.values());
  }

  List<Evidence[]> shown() {
    return List.copyOf(shown.values());
  }

  private static int place(Map<String, ?> rows, String key) {
    return new ArrayList<>(rows.keySet()).indexOf(key);
  }

  private String at(VocabularyFact fact) {
    if (fact.scope() == FactScope.TIER) {
      return "range";
    }
    String read = facts.read(fact);
    return Facts.isMaybeMissing(fact)
        ? "Told.place(" + read + ", " + fact.javaType().getEnumConstants().length + ")"
        : read + ".ordinal()";
  }

  private static ConditionResult[] results(Comparison comparison) {
    VocabularyFact fact = comparison.fact();
    List<ConditionResult> row = new ArrayList<>();
    if (fact.scope() == FactScope.TIER) {
      for (RiskTier atLeast : RiskTier.values()) {
        for (RiskTier atMost : RiskTier.values()) {
          row.add(
              result(
                  comparison, ofRange(comparison, atLeast, atMost), Told.between(atLeast, atMost)));
        }
      }
    } else {
      for (Object value : values(fact)) {
        row.add(result(comparison, ofValue(comparison, value), words(value)));
      }
    }
    return row.toArray(ConditionResult[]::new);
  }

  private static List<@Nullable Object> values(VocabularyFact fact) {
    List<@Nullable Object> values = new ArrayList<>(List.of(fact.javaType().getEnumConstants()));
    if (Facts.isMaybeMissing(fact)) {
      values.add(null);
    }
    return values;
  }

  private static ConditionResult result(Comparison comparison, Truth truth, String words) {
    return new ConditionResult(
        comparison.span().text(), truth, List.of(comparison.fact().path()), List.of(words));
  }

  private static Truth ofValue(Comparison comparison, @Nullable Object value) {
    return value == null
        ? Truth.UNKNOWN
        : Told.truth(
            Constants.settles(comparison, Question.KNOWN, value),
            Constants.settles(comparison, Question.POSSIBLE, value));
  }

  private static Truth ofRange(Comparison comparison, RiskTier atLeast, RiskTier atMost) {
    Object stated = comparison.fact().path().equals("atLeast") ? atLeast : atMost;
    Object best =
        switch (comparison.operator()) {
          case LESS, AT_MOST -> atLeast;
          case MORE, AT_LEAST -> atMost;
          case EQUAL, IN, NOT_EQUAL, NOT_IN ->
              throw new IllegalArgumentException("a tier is asked for by its order");
        };
    return Told.truth(Passing.passes(comparison, stated), Passing.passes(comparison, best));
  }

  private static String words(@Nullable Object value) {
    return value instanceof Answer answer ? Told.words(answer) : Told.words(value);
  }
}
