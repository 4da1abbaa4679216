package io.github.riskrules.engine.policy;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.count;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.none;
import static io.github.riskrules.engine.generate.Rules.prior;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition TICKS = is("dash.ticks", ">=", 14);
  private static final Condition PREGNANT = is("victim.pregnant", "==", Answer.YES);
  private static final Condition VIOLENT = prior("kind", "==", PriorKind.VIOLENCE);
  private static final Condition CRIME = prior("crime", "==", Answer.YES);
  private static final Condition GRAVE = prior("grave", "==", Answer.YES);

  @Test
  void names_every_comparison_in_the_order_written_those_on_entries_included() {
    Condition whole =
        all(
            TICKS,
            any(PREGNANT, exists(FactScope.PRIOR_INCIDENT, VIOLENT)),
            none(FactScope.PRIOR_INCIDENT, CRIME),
            count(FactScope.PRIOR_INCIDENT, ">=", 3, GRAVE));
    assertThat(whole.comparisons())
        .extracting(Object.class::cast)
        .containsExactly(TICKS, PREGNANT, VIOLENT, CRIME, GRAVE);
  }

  @Test
  void reads_the_tier_wherever_the_tier_is_asked_for() {
    Condition tier = is(FactScope.TIER, "atLeast", ">=", RiskTier.MEDIUM);
    assertThat(all(TICKS, any(PREGNANT, tier)).readsTier()).isTrue();
    assertThat(all(TICKS, any(PREGNANT, VIOLENT)).readsTier()).isFalse();
    assertThat(all().readsTier()).isFalse();
  }

  @Test
  void stands_where_the_first_of_its_parts_stands() {
    assertThat(all(TICKS, PREGNANT).span().text()).isEqualTo("dash.ticks >= 14");
    assertThat(all().span()).isEqualTo(Span.NOWHERE);
  }

  @Test
  void compares_with_at_least_one_value() {
    var ticks = Vocabulary.standard().incidentFact("dash.ticks");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Condition.Comparison(ticks, Operator.AT_LEAST, List.of(), Span.NOWHERE))
        .withMessage("a comparison needs a value");
  }

  @Test
  void looks_for_entries_only_in_what_is_a_list() {
    for (FactScope scope : List.of(FactScope.INCIDENT, FactScope.TIER)) {
      assertThatNullPointerException().isThrownBy(() -> exists(scope, TICKS));
      assertThatNullPointerException().isThrownBy(() -> none(scope, TICKS));
      assertThatNullPointerException().isThrownBy(() -> count(scope, ">=", 1, TICKS));
    }
  }

  @Test
  void is_the_same_wherever_it_stands() {
    PolicyPack pack = PolicyPack.bundled("england-and-wales").orElseThrow();
    for (Rule rule : pack.policy().rules()) {
      Condition unplaced = rule.when().unplaced();
      assertThat(unplaced.unplaced()).isEqualTo(unplaced);
      assertThat(unplaced.comparisons().map(Condition::span)).allMatch(Span.NOWHERE::equals);
      assertThat(unplaced.comparisons().map(each -> each.fact()))
          .containsExactlyElementsOf(rule.when().comparisons().map(each -> each.fact()).toList());
    }
  }
}
