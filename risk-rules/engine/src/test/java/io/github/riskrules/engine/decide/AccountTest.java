package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyDecision.status;
import static io.github.riskrules.engine.decide.TinyDecision.suggested;
import static io.github.riskrules.engine.decide.TinyDecision.unsuggested;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.VictimBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a decision tells of its actions and why, and in which order. */
class AccountTest {
  @Test
  void tells_the_most_urgent_action_first_wherever_the_policy_lists_it() {
    TinyPolicy policy =
        new TinyPolicy()
            .urgent("adult-safeguarding")
            .suggest("T-01", "order", is("dash.weapons", Answer.YES))
            .suggest("T-02", "adult-safeguarding", is("dash.weapons", Answer.YES));
    assertThat(decide(policy, armed()).suggested())
        .extracting(each -> each.action().code())
        .containsExactly("adult-safeguarding", "order");
  }

  @Test
  void names_for_each_action_the_rules_that_suggest_it_and_no_other() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.MEDIUM, is("dash.weapons", Answer.YES))
            .suggest("T-02", "order", is("dash.weapons", Answer.YES))
            .suggest("T-03", "forum", is("dash.weapons", Answer.YES))
            .ruleOut("T-04", "dvpn", is("dash.weapons", Answer.YES));
    Decision decision = decide(policy, armed());
    assertThat(suggested(decision, "order").rules()).containsExactly("T-02");
    assertThat(suggested(decision, "forum").rules()).containsExactly("T-03");
  }

  @Test
  void names_no_rule_that_would_rule_out_what_cannot_be() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "marac-referral", is("dash.weapons", Answer.YES))
            .ruleOut("T-02", "marac-referral", is("dash.weapons", Answer.YES));
    assertThat(suggested(decide(policy, armed()), "marac-referral").rules())
        .containsExactly("T-01");
  }

  @Test
  void tells_findings_of_one_kind_in_the_order_of_their_ids() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, is("dash.weapons", Answer.YES))
            .suggest("T-02", "adult-safeguarding", is("dash.weapons", Answer.YES));
    assertThat(decide(policy, armed()).findings())
        .extracting(each -> each.rule().id())
        .startsWith("T-01", "GUARDRAIL-MARAC-01", "T-02");
  }

  @Test
  void shows_of_a_rule_that_waits_only_what_it_waits_for() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest(
                "T-01",
                "order",
                is("dash.weapons", Answer.YES),
                is("victim.wantsOrder", Answer.YES));
    RuleOutcome waiting = unsuggested(decide(policy, armed()), "order").because().get(0);
    assertThat(waiting.conditions())
        .extracting(ConditionResult::condition)
        .containsExactly("victim.wantsOrder == Answer.YES");
  }

  @Test
  void shows_of_a_rule_that_rules_an_action_out_what_it_found() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "order", is("dash.weapons", Answer.YES))
            .ruleOut("T-02", "order", is("victim.wantsOrder", Answer.NO));
    Decision decision =
        decide(policy, armed().victim(VictimBuilder.builder().wantsOrder(Answer.NO).build()));
    assertThat(unsuggested(decision, "order").because())
        .flatExtracting(RuleOutcome::conditions)
        .extracting(ConditionResult::condition)
        .contains("victim.wantsOrder == Answer.NO");
  }

  @Test
  void gives_for_each_action_the_reason_that_speaks_of_it() {
    TinyPolicy policy =
        new TinyPolicy().suggestBoth("T-01", "forum", "order", is("dash.stalking", Answer.YES));
    Decision decision = decide(policy, armed());
    assertThat(unsuggested(decision, "order").because())
        .extracting(RuleOutcome::reason)
        .contains("For order.");
    assertThat(unsuggested(decision, "forum").because())
        .extracting(RuleOutcome::reason)
        .contains("For forum.");
  }

  @Test
  void lets_a_policy_rule_out_what_a_safeguard_would_suggest_in_another_case_only() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "child-safeguarding", is("dash.weapons", Answer.YES))
            .ruleOut("T-02", "child-safeguarding", is("dash.weapons", Answer.YES));
    assertThat(status(decide(policy, grownUp(armed(), 40)), "child-safeguarding"))
        .isEqualTo(ActionStatus.RULED_OUT);
    assertThat(decide(policy, grownUp(armed(), 15)).suggests("child-safeguarding")).isTrue();
  }

  @Test
  void withholds_what_an_upshot_says_from_logs() {
    assertThat(new Upshot(new TierRange(RiskTier.HIGH, RiskTier.HIGH), Map.of(), Map.of()))
        .hasToString("Upshot[withheld]");
  }

  private static IncidentBuilder armed() {
    return blank().dash(DashBuilder.builder().weapons(Answer.YES).build());
  }

  private static IncidentBuilder grownUp(IncidentBuilder incident, int age) {
    return incident.victim(VictimBuilder.builder().age(age).build());
  }
}
