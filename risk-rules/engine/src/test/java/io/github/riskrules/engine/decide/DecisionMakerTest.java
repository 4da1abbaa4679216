package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyPolicy.atLeast;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static io.github.riskrules.engine.generate.Rules.exists;
import static io.github.riskrules.engine.generate.Rules.prior;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Dash;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.JudgementBuilder;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.ProfessionalRole;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionMakerTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

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
  void suggests_marac_at_high_although_no_rule_does() {
    TinyPolicy policy =
        new TinyPolicy().raise("T-01", RiskTier.HIGH, is("dash.weapons", Answer.YES));
    Decision decision =
        decide(policy, blank().dash(DashBuilder.builder().weapons(Answer.YES).build()));
    assertThat(suggested(decision, "marac-referral").rules()).containsExactly("GUARDRAIL-MARAC-01");
  }

  @Test
  void lets_nothing_rule_a_marac_referral_out() {
    TinyPolicy policy =
        new TinyPolicy()
            .raise("T-01", RiskTier.HIGH, is("dash.weapons", Answer.YES))
            .ruleOut("T-02", "marac-referral", is("victim.wantsOrder", Answer.NO));
    Decision decision =
        decide(
            policy,
            blank()
                .dash(DashBuilder.builder().weapons(Answer.YES).build())
                .victim(VictimBuilder.builder().wantsOrder(Answer.NO).build()));
    assertThat(decision.suggests("marac-referral")).isTrue();
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
  void never_suggests_an_order_against_a_person_known_to_be_under_eighteen() {
    TinyPolicy policy =
        new TinyPolicy()
            .suggest("T-01", "order", is("abuse.violenceEver", Answer.YES))
            .suggest("T-02", "dvpn", is("abuse.violenceEver", Answer.YES));
    IncidentBuilder violent =
        blank().abuse(AbuseBuilder.builder().violenceEver(Answer.YES).build());
    assertThat(suggested(decide(policy, violent), "dvpn").stillToSettle())
        .containsExactly("suspect.age");
    Decision young = decide(policy, violent.suspect(SuspectBuilder.builder().age(17).build()));
    assertThat(status(young, "order")).isEqualTo(ActionStatus.RULED_OUT);
    assertThat(status(young, "dvpn")).isEqualTo(ActionStatus.RULED_OUT);
  }

  @Test
  void suggests_a_protection_notice_only_where_violence_or_a_threat_is_known() {
    TinyPolicy policy =
        new TinyPolicy().suggest("T-01", "dvpn", is("abuse.controllingSigns", Answer.YES));
    AbuseBuilder controlling = AbuseBuilder.builder().controllingSigns(Answer.YES);
    assertThat(status(decide(policy, blank().abuse(controlling.build())), "dvpn"))
        .isEqualTo(ActionStatus.WAITING);
    assertThat(
            status(
                decide(
                    policy,
                    blank()
                        .abuse(controlling.violenceEver(Answer.NO).threatEver(Answer.NO).build())),
                "dvpn"))
        .isEqualTo(ActionStatus.RULED_OUT);
    assertThat(
            decide(policy, blank().abuse(controlling.violenceToday(Answer.YES).build()))
                .suggests("dvpn"))
        .isTrue();
  }

  @Test
  void adds_the_child_route_and_says_so_where_someone_is_under_sixteen() {
    Decision decision =
        decide(new TinyPolicy(), blank().victim(VictimBuilder.builder().age(15).build()));
    assertThat(decision.suggests("child-safeguarding")).isTrue();
    assertThat(decision.notices())
        .containsExactly(
            "Outside the statutory definition of domestic abuse: someone involved is under 16."
                + " Everything else suggested here stands.");
    assertThat(
            decide(new TinyPolicy(), blank().victim(VictimBuilder.builder().age(16).build()))
                .notices())
        .isEmpty();
  }

  @Test
  void adds_the_adult_route_and_says_so_where_they_are_not_personally_connected() {
    Decision decision =
        decide(
            new TinyPolicy(),
            blank()
                .relationship(
                    RelationshipBuilder.builder().personallyConnected(Answer.NO).build()));
    assertThat(decision.suggests("adult-safeguarding")).isTrue();
    assertThat(decision.notices()).hasSize(1);
  }

  @Test
  void lets_no_rule_of_a_policy_rule_out_the_route_that_a_safeguard_adds() {
    TinyPolicy policy =
        new TinyPolicy().ruleOut("T-01", "child-safeguarding", is("victim.wantsOrder", Answer.NO));
    Decision decision =
        decide(
            policy, blank().victim(VictimBuilder.builder().age(12).wantsOrder(Answer.NO).build()));
    assertThat(decision.suggests("child-safeguarding")).isTrue();
  }

  @Test
  void does_not_take_never_for_an_answer_beside_an_earlier_incident_that_may_have_been_violence() {
    TinyPolicy policy =
        new TinyPolicy().suggest("T-01", "dvpn", is("violenceOrThreat", Answer.YES));
    AbuseBuilder never = AbuseBuilder.builder().violenceEver(Answer.NO).threatEver(Answer.NO);
    IncidentBuilder unclear =
        blank()
            .abuse(never.build())
            .history(
                HistoryBuilder.builder()
                    .incidents(
                        List.of(
                            PriorIncidentBuilder.builder().kind(PriorKind.STRANGULATION).build()))
                    .build());
    assertThat(status(decide(policy, unclear), "dvpn")).isEqualTo(ActionStatus.WAITING);
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

  private static IncidentBuilder blank() {
    return Incident.reported("test-1", NOW);
  }

  private static Decision decide(TinyPolicy policy, IncidentBuilder incident) {
    return policy.decisionMaker().decide(incident.build(), NOW);
  }

  private static SuggestedAction suggested(Decision decision, String code) {
    return decision.suggested().stream()
        .filter(each -> each.action().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not suggested"));
  }

  private static UnsuggestedAction unsuggested(Decision decision, String code) {
    return decision.unsuggested().stream()
        .filter(each -> each.action().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is suggested"));
  }

  private static ActionStatus status(Decision decision, String code) {
    return unsuggested(decision, code).status();
  }
}
