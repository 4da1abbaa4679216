package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.NOW;
import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpshotReaderTest {
  private static final Incident ARMED =
      blank().dash(DashBuilder.builder().weapons(Answer.YES).build()).build();

  private static final Policy POLICY =
      new TinyPolicy()
          .raise("T-01", RiskTier.MEDIUM, is("dash.weapons", Answer.YES))
          .raise("T-02", RiskTier.HIGH, is("dash.stalking", Answer.YES))
          .suggest(
              "T-03",
              "forum",
              SafeguardRule.compare(FactScope.TIER, "atLeast", Operator.AT_LEAST, RiskTier.MEDIUM))
          .policy();

  @Test
  void tells_how_each_rule_stands_given_the_tier_that_is_reached() {
    assertThat(rules(POLICY))
        .isEqualTo(Map.of("T-01", Truth.HOLDS, "T-02", Truth.UNKNOWN, "T-03", Truth.HOLDS));
  }

  @Test
  void leaves_out_a_rule_that_does_not_apply_on_the_day() {
    List<Rule> rules =
        POLICY.rules().stream()
            .map(
                rule ->
                    rule.id().equals("T-02")
                        ? rule.withPeriod(null, LocalDate.parse("2026-11-19"))
                        : rule)
            .toList();
    assertThat(rules(POLICY.withRules(rules))).containsOnlyKeys("T-01", "T-03");
  }

  private static Map<String, Truth> rules(Policy policy) {
    return UpshotReader.of(policy).upshot(Truths.of(ARMED, NOW), NOW).rules();
  }
}
