package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyDecision.status;
import static io.github.riskrules.engine.decide.TinyDecision.suggested;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.OffencesBuilder;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeguardsTest {
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
    controlling.violenceEver(Answer.NO).threatEver(Answer.NO);
    assertThat(status(decide(policy, blank().abuse(controlling.build())), "dvpn"))
        .as("what is still open may be violence")
        .isEqualTo(ActionStatus.WAITING);
    controlling.violenceToday(Answer.NO).threatToday(Answer.NO).weaponToday(Answer.NO);
    assertThat(status(decide(policy, nothingElseViolent().abuse(controlling.build())), "dvpn"))
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
    AbuseBuilder never =
        AbuseBuilder.builder()
            .violenceEver(Answer.NO)
            .threatEver(Answer.NO)
            .violenceToday(Answer.NO)
            .threatToday(Answer.NO)
            .weaponToday(Answer.NO);
    assertThat(status(decide(policy, nothingElseViolent().abuse(never.build())), "dvpn"))
        .isEqualTo(ActionStatus.NOT_REACHED);
    IncidentBuilder unclear =
        nothingElseViolent()
            .abuse(never.build())
            .history(
                HistoryBuilder.builder()
                    .incidents(
                        List.of(
                            PriorIncidentBuilder.builder().kind(PriorKind.STRANGULATION).build()))
                    .build());
    assertThat(status(decide(policy, unclear), "dvpn")).isEqualTo(ActionStatus.WAITING);
  }

  private static IncidentBuilder nothingElseViolent() {
    return blank()
        .offences(OffencesBuilder.builder().complete(Answer.YES).build())
        .dash(
            DashBuilder.builder()
                .injury(Answer.NO)
                .weapons(Answer.NO)
                .threatsToKill(Answer.NO)
                .strangulation(Answer.NO)
                .build());
  }
}
