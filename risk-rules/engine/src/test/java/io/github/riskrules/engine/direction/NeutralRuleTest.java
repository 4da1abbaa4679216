package io.github.riskrules.engine.direction;

import static io.github.riskrules.engine.generate.Rules.all;
import static io.github.riskrules.engine.generate.Rules.any;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.is;
import static io.github.riskrules.engine.generate.Rules.prior;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.PriorKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One range or one set of values of a neutral fact, and no second test of it. */
class NeutralRuleTest {
  @ParameterizedTest
  @CsvSource({">=, <", ">, <=", "<, >=", "<=, >"})
  void lets_a_neutral_fact_be_held_between_two_ends_in_either_order(String one, String other) {
    assertThat(faults(is("victim.age", one, 16), is("victim.age", other, 25))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({">=, >", ">, >=", "<, <=", "<=, <", "==, <", ">, ==", "in, >=", "<, !="})
  void refuses_two_tests_that_are_no_two_ends(String one, String other) {
    assertThat(faults(is("victim.age", one, 16), is("victim.age", other, 25))).hasSize(1);
  }

  @Test
  void refuses_a_third_test_beside_a_range() {
    assertThat(
            faults(
                is("victim.age", ">=", 16), is("victim.age", "<", 25), is("victim.age", ">=", 18)))
        .hasSize(1);
  }

  @Test
  void refuses_a_range_whose_ends_are_a_choice() {
    assertThat(faults(any(is("victim.age", ">=", 16), is("victim.age", "<", 25)))).hasSize(1);
  }

  @Test
  void looks_at_what_is_asked_of_entries_by_itself() {
    Condition violent = prior("kind", "==", PriorKind.VIOLENCE);
    Condition verbal = prior("kind", "==", PriorKind.VERBAL);
    assertThat(faults(exists(FactScope.PRIOR_INCIDENT, any(violent, verbal)))).hasSize(1);
    assertThat(
            faults(
                exists(FactScope.PRIOR_INCIDENT, violent),
                exists(FactScope.PRIOR_INCIDENT, verbal)))
        .as("two entries may be of two kinds")
        .isEmpty();
  }

  private static List<String> faults(Condition... when) {
    List<String> found = new ArrayList<>();
    new NeutralRule((span, what, remedy) -> found.add(what)).check(all(when));
    return found;
  }
}
