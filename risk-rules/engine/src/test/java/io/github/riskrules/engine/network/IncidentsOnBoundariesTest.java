package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evaluators that agree far from every boundary have shown nothing: most invented incidents lie
 * right on one. {@code -Devaluators.figures=true} prints how many.
 */
class IncidentsOnBoundariesTest {
  private static final int INCIDENTS = 200;

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void most_invented_incidents_lie_right_on_the_boundary_of_a_rule(String name) {
    List<Rule> rules = PolicyPack.bundled(name).orElseThrow().policy().rules();
    IncidentGenerator generator = IncidentGenerator.of(rules, 20261120L);
    int oneAway = 0;
    int onALine = 0;
    for (int i = 0; i < INCIDENTS; i++) {
      Incident incident = generator.next().build();
      List<Rule> decided = rules.stream().filter(rule -> isOneAway(rule, incident)).toList();
      oneAway += decided.isEmpty() ? 0 : 1;
      onALine += decided.stream().anyMatch(rule -> isOnALine(rule, incident)) ? 1 : 0;
    }
    if (Boolean.getBoolean("evaluators.figures")) {
      System.out.printf(
          "%s: of %d incidents %d one condition away from a rule, %d with it right on its line%n",
          name, INCIDENTS, oneAway, onALine);
    }
    assertThat(oneAway).as("one condition decides a rule").isGreaterThan(INCIDENTS * 9 / 10);
    assertThat(onALine).as("a number or day on its line decides").isGreaterThan(INCIDENTS / 2);
  }

  /** Of several conditions side by side all are known to hold, or all but one. */
  private static boolean isOneAway(Rule rule, Incident incident) {
    return rule.when().parts().size() > 1
        && !rule.when().readsTier()
        && open(rule, incident).count() <= 1;
  }

  private static Stream<Condition> open(Rule rule, Incident incident) {
    return rule.when().parts().stream()
        .filter(part -> ReferenceEvaluator.truth(part, incident, null) != Truth.HOLDS);
  }

  /**
   * A number or a day decides the rule by itself, and would decide otherwise if it were one more or
   * one less.
   */
  private static boolean isOnALine(Rule rule, Incident incident) {
    Stream<Condition> deciding =
        open(rule, incident).findAny().map(Stream::of).orElse(rule.when().parts().stream());
    return deciding
        .flatMap(Condition::comparisons)
        .anyMatch(
            comparison ->
                holders(comparison.fact().scope(), incident)
                    .map(comparison.fact()::read)
                    .anyMatch(value -> value != null && isOnTheLine(comparison, value)));
  }

  private static Stream<?> holders(FactScope scope, Incident incident) {
    return scope == FactScope.INCIDENT
        ? Stream.of(incident)
        : scope.isList() ? scope.entries(incident).stream() : Stream.empty();
  }

  private static boolean isOnTheLine(Comparison comparison, Object value) {
    var passes = LiftedComparison.passes(comparison);
    if (value instanceof Integer number) {
      return passes.test(number) != passes.test(number + 1)
          || passes.test(number) != passes.test(number - 1);
    }
    return value instanceof LocalDate day
        && (passes.test(day) != passes.test(day.plusDays(1))
            || passes.test(day) != passes.test(day.minusDays(1)));
  }
}
