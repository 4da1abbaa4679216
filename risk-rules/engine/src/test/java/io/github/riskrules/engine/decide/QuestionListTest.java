package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyPolicy.atLeast;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.prior;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Question;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionListTest {
  @Test
  void asks_first_what_alone_could_raise_to_the_highest_tier() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.MEDIUM, is("abuse.economic", Answer.YES))
            .raise(
                "T-02",
                RiskTier.HIGH,
                is("dash.socialIsolation", Answer.YES),
                is("dash.stalking", Answer.YES))
            .raise("T-03", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    assertThat(decide(policy, blank()).questions())
        .extracting(Question::fact)
        .startsWith("dash.weapons", "dash.socialIsolation", "dash.stalking", "abuse.economic");
  }

  @Test
  void asks_for_one_of_a_choice_before_the_many_answers_of_a_count() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, atLeast("dash.ticks", 14))
            .raise(
                "T-02",
                RiskTier.HIGH,
                SafeguardRule.anyYes("dash.strangulation", "offences.strangulation"));
    assertThat(decide(policy, blank()).questions())
        .extracting(Question::fact)
        .startsWith("dash.strangulation", "offences.strangulation", "dash.injury");
  }

  @Test
  void asks_for_a_deadly_answer_before_the_lists_that_may_hold_one() {
    Condition strangled = prior("kind", "==", PriorKind.STRANGULATION);
    Condition grave = prior("grave", "==", Answer.YES);
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, exists(FactScope.PRIOR_INCIDENT, strangled))
            .raise("T-02", RiskTier.HIGH, exists(FactScope.PRIOR_INCIDENT, grave))
            .raise("T-03", RiskTier.HIGH, is("dash.strangulation", Answer.YES));
    assertThat(decide(policy, blank()).questions())
        .extracting(Question::fact)
        .startsWith("dash.strangulation", "history.complete");
  }

  @Test
  void counts_only_the_answers_that_are_still_open() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise(
                "T-01",
                RiskTier.HIGH,
                is("dash.separation", Answer.YES),
                is("dash.stalking", Answer.YES))
            .raise(
                "T-02",
                RiskTier.HIGH,
                is("dash.socialIsolation", Answer.YES),
                is("dash.gettingWorse", Answer.YES));
    Dash isolated = DashBuilder.builder().socialIsolation(Answer.YES).build();
    assertThat(decide(policy, blank().dash(isolated)).questions())
        .extracting(Question::fact)
        .startsWith("dash.gettingWorse", "dash.separation", "dash.stalking");
  }

  @Test
  void asks_whether_a_list_is_complete_after_what_a_pair_of_answers_could_tell() {
    Condition earlier = prior("kind", "==", PriorKind.STRANGULATION);
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, exists(FactScope.PRIOR_INCIDENT, earlier))
            .raise(
                "T-02",
                RiskTier.HIGH,
                is("suspect.firearmsAccess", Answer.YES),
                is("dash.stalking", Answer.YES));
    assertThat(decide(policy, blank()).questions())
        .extracting(Question::fact)
        .startsWith("suspect.firearmsAccess", "dash.stalking", "history.complete");
  }

  @Test
  void does_not_ask_what_can_no_longer_move_the_tier() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.MEDIUM, is("abuse.economic", Answer.YES))
            .raise("T-02", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    assertThat(
            decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()))
                .questions())
        .extracting(Question::fact)
        .doesNotContain("abuse.economic");
  }

  @Test
  void asks_first_that_on_which_most_rules_hang() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, is("dash.stalking", Answer.YES))
            .raise("T-02", RiskTier.HIGH, is("dash.weapons", Answer.YES))
            .raise("T-03", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    assertThat(decide(policy, blank()).questions())
        .extracting(Question::fact)
        .startsWith("dash.weapons", "dash.stalking");
  }

  @Test
  void does_not_ask_for_a_tier_that_is_reached() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, is("dash.stalking", Answer.YES))
            .raise("T-02", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    assertThat(
            decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()))
                .questions())
        .extracting(Question::fact)
        .doesNotContain("dash.stalking");
  }

  @Test
  void names_the_actions_and_rules_that_wait_for_an_answer() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "order", is("victim.wantsOrder", Answer.YES))
            .suggest("T-02", "forum", is("dash.stalking", Answer.YES));
    assertThat(decide(policy, blank()).questions())
        .filteredOn(each -> each.fact().equals("victim.wantsOrder"))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.actions()).containsExactly("order");
              assertThat(question.rules()).containsExactly("T-01");
            });
  }

  @Test
  void asks_no_more_for_an_action_that_is_suggested_already() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "forum", is("dash.stalking", Answer.YES))
            .suggest("T-02", "forum", is("dash.weapons", Answer.YES));
    assertThat(
            decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()))
                .questions())
        .extracting(Question::fact)
        .doesNotContain("dash.stalking");
  }

  @Test
  void asks_nothing_for_an_action_that_is_ruled_out() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "forum", is("dash.stalking", Answer.YES))
            .ruleOut("T-02", "forum", is("dash.weapons", Answer.YES));
    assertThat(
            decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()))
                .questions())
        .extracting(Question::fact)
        .doesNotContain("dash.stalking");
  }

  @Test
  void counts_the_answers_of_the_rule_that_needs_fewest_wherever_it_stands() {
    Condition weapons = is("dash.weapons", Answer.YES);
    Condition isolation = is("dash.socialIsolation", Answer.YES);
    Condition stalking = is("dash.stalking", Answer.YES);
    TinyPolicy fewestFirst =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, weapons)
            .raise("T-02", RiskTier.HIGH, weapons, isolation)
            .raise("T-03", RiskTier.HIGH, stalking);
    TinyPolicy fewestLast =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, weapons, isolation)
            .raise("T-02", RiskTier.HIGH, stalking)
            .raise("T-03", RiskTier.HIGH, weapons);
    for (TinyPolicy policy : List.of(fewestFirst, fewestLast)) {
      assertThat(decide(policy, blank()).questions())
          .extracting(Question::fact)
          .startsWith("dash.weapons", "dash.stalking", "dash.socialIsolation");
    }
  }
}
