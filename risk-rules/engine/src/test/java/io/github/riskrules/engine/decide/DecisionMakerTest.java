package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.NOW;
import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyDecision.status;
import static io.github.riskrules.engine.decide.TinyDecision.suggested;
import static io.github.riskrules.engine.decide.TinyPolicy.atLeast;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.JudgementBuilder;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionMakerTest {
  @Test
  void takes_the_highest_tier_any_rule_raised() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.MEDIUM, is("dash.socialIsolation", Answer.YES))
            .raise("T-02", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    Decision decision =
        decide(
            policy,
            blank()
                .dash(
                    DashBuilder.builder().socialIsolation(Answer.YES).weapons(Answer.YES).build()));
    assertThat(decision.tier()).isEqualTo(new TierRange(RiskTier.HIGH, RiskTier.HIGH));
    assertThat(decision.findings()).extracting(each -> each.rule().id()).startsWith("T-02", "T-01");
  }

  @Test
  void keeps_the_order_of_the_list_among_actions_that_are_equally_urgent() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("A-01", "adult-safeguarding", is("dash.weapons", Answer.YES))
            .suggest("A-02", "child-safeguarding", is("dash.weapons", Answer.YES))
            .suggest("A-03", "order", is("dash.weapons", Answer.YES));
    Decision decision =
        decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()));
    assertThat(decision.suggested())
        .extracting(each -> each.action().code())
        .containsExactly("order", "child-safeguarding", "adult-safeguarding");
  }

  @Test
  void does_not_exclude_a_tier_that_an_unknown_fact_may_reach() {
    TinyPolicy policy =
        new TinyPolicy().raise("T-01", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    assertThat(decide(policy, blank()).tier())
        .isEqualTo(new TierRange(RiskTier.STANDARD, RiskTier.HIGH));
    assertThat(
            decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.NO).build())).tier())
        .isEqualTo(new TierRange(RiskTier.STANDARD, RiskTier.STANDARD));
  }

  @Test
  void leaves_a_protective_action_suggested_while_its_exclusion_is_unknown() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "forum", is("abuse.emotional", Answer.YES))
            .ruleOut("T-02", "forum", is("victim.wantsOrder", Answer.NO));
    IncidentBuilder abused = blank().abuse(AbuseBuilder.builder().emotional(Answer.YES).build());
    assertThat(suggested(decide(policy, abused), "forum").stillToSettle())
        .containsExactly("victim.wantsOrder");
    assertThat(
            status(
                decide(
                    policy, abused.victim(VictimBuilder.builder().wantsOrder(Answer.NO).build())),
                "forum"))
        .isEqualTo(ActionStatus.RULED_OUT);
  }

  @Test
  void marks_an_action_that_a_stronger_one_covers_and_keeps_it() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "forum", is("abuse.emotional", Answer.YES))
            .suggest("T-02", "marac-referral", is("abuse.emotional", Answer.YES));
    Decision decision =
        decide(policy, blank().abuse(AbuseBuilder.builder().emotional(Answer.YES).build()));
    assertThat(suggested(decision, "forum").coveredBy()).isEqualTo("marac-referral");
  }

  @Test
  void says_when_the_report_is_later_than_the_assessment() {
    Incident later = Incident.reported("test-1", NOW.plusSeconds(1)).build();
    assertThat(new TinyPolicy().decisionMaker().decide(later, NOW).notices())
        .singleElement()
        .asString()
        .startsWith("The incident is said to be reported after the time of this assessment.");
  }

  @Test
  void counts_a_professionals_raise_at_once_and_asks_for_a_missing_reason() {
    Decision decision = decide(new TinyPolicy(), graded(RiskTier.HIGH, null));
    assertThat(decision.tier()).isEqualTo(new TierRange(RiskTier.HIGH, RiskTier.HIGH));
    assertThat(decision.suggests("marac-referral")).isTrue();
    assertThat(decision.findings()).extracting(each -> each.rule().id()).contains("JUDGEMENT-01");
    assertThat(decision.questions())
        .extracting(Question::fact)
        .contains("judgement.grades[0].reason");
  }

  @Test
  void never_lowers_a_tier_for_a_professionals_grade() {
    TinyPolicy policy =
        new TinyPolicy().raise("T-01", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    Decision decision =
        decide(
            policy,
            graded(RiskTier.STANDARD, "Seen before")
                .dash(DashBuilder.builder().weapons(Answer.YES).build()));
    assertThat(decision.tier().atLeast()).isEqualTo(RiskTier.HIGH);
  }

  @Test
  void says_when_the_policy_is_not_in_force() {
    assertThat(
            new TinyPolicy()
                .decisionMaker()
                .decide(blank().build(), Instant.parse("2027-04-01T12:00:00Z"))
                .notices())
        .containsExactly(
            "The policy is not in force on the day of this assessment: it is in force from"
                + " 2026-04-01 until 2027-03-31. Check which policy applies.");
  }

  @Test
  void shows_the_facts_a_finding_rests_on() {
    TinyPolicy policy = new TinyPolicy().raise("T-01", RiskTier.HIGH, atLeast("dash.ticks", 14));
    Finding finding =
        decide(policy, blank().dash(DashBuilder.builder().statedTicks(15).build()))
            .findings()
            .get(0);
    assertThat(finding.evidence()).extracting(each -> each.value()).containsExactly("15 to 24");
    assertThat(finding.toString()).isEqualTo("Finding[T-01]");
  }

  private static IncidentBuilder graded(RiskTier tier, String reason) {
    return blank()
        .judgement(
            JudgementBuilder.builder()
                .grades(List.of(new ProfessionalGrade(tier, ProfessionalRole.OFFICER, reason)))
                .build());
  }
}
