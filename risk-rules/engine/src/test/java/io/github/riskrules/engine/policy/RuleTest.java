package io.github.riskrules.engine.policy;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.raises;
import static io.github.riskrules.engine.generate.Rules.suggests;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
  private static final LocalDate LAST = LocalDate.parse("2026-12-31");

  private final Rule raising =
      raises("TIER-01", RiskTier.HIGH, is("victim.pregnant", "==", Answer.YES));

  @Test
  void belongs_to_the_first_stage_when_it_raises() {
    assertThat(raising.isTierRule()).isTrue();
    assertThat(suggests("ACT-01", "welfare-check").isTierRule()).isFalse();
  }

  @Test
  void applies_on_its_first_day_and_its_last_and_on_none_beyond() {
    Rule limited = raising.withPeriod(FIRST, LAST);
    assertThat(limited.appliesOn(FIRST.minusDays(1))).isFalse();
    assertThat(limited.appliesOn(FIRST)).isTrue();
    assertThat(limited.appliesOn(LAST)).isTrue();
    assertThat(limited.appliesOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void applies_without_end_on_the_side_where_no_day_is_given() {
    assertThat(raising.withPeriod(FIRST, null).appliesOn(LAST.plusYears(50))).isTrue();
    assertThat(raising.withPeriod(FIRST, null).appliesOn(FIRST.minusDays(1))).isFalse();
    assertThat(raising.withPeriod(null, LAST).appliesOn(FIRST.minusYears(50))).isTrue();
    assertThat(raising.withPeriod(null, LAST).appliesOn(LAST.plusDays(1))).isFalse();
    assertThat(raising.appliesOn(FIRST)).isTrue();
  }

  @Test
  void suggests_the_action_it_names_and_not_one_it_rules_out() {
    Rule suggesting = suggests("ACT-01", "welfare-check");
    assertThat(suggesting.suggests("welfare-check")).isTrue();
    assertThat(suggesting.suggests("caution")).isFalse();
    assertThat(suggesting.withStatements(List.of(against("caution"))).suggests("caution"))
        .isFalse();
    assertThat(raising.suggests("welfare-check")).isFalse();
  }

  @Test
  void changes_in_what_is_asked_of_it_alone() {
    Condition.All other = all(is("dash.ticks", ">=", 14));
    assertThat(raising.withCondition(other).when()).isEqualTo(other);
    assertThat(raising.withCondition(other).withCondition(raising.when())).isEqualTo(raising);
    List<Statement> against = List.of(against("caution"));
    assertThat(raising.withStatements(against).then()).isEqualTo(against);
    assertThat(raising.withStatements(against).withStatements(raising.then())).isEqualTo(raising);
    assertThat(raising.withPeriod(FIRST, LAST).withPeriod(null, null)).isEqualTo(raising);
  }

  private static Statement against(String action) {
    return new Statement(FindingKind.RULES_OUT, null, action, "Ruled out.", Span.NOWHERE);
  }
}
