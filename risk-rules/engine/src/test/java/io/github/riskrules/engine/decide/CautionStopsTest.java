package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.blank;
import static io.github.riskrules.engine.decide.TinyDecision.decide;
import static io.github.riskrules.engine.decide.TinyDecision.status;
import static io.github.riskrules.engine.decide.TinyDecision.suggested;
import static io.github.riskrules.engine.decide.TinyDecision.unsuggested;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.Child;
import io.github.riskrules.incident.ChildBuilder;
import io.github.riskrules.incident.ChildrenBuilder;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OffencesBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.incident.SuspectBuilder;
import io.github.riskrules.incident.VictimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hard stops of a disposal without court, which no policy can switch off. */
class CautionStopsTest {
  @Test
  void suggests_a_caution_only_when_every_hard_stop_is_known_not_to_apply() {
    Decision decision = decide(cautionPolicy(), harmless());
    assertThat(suggested(decision, "caution").rules()).containsExactly("T-01");
    assertThat(decision.tier().isSettled()).isTrue();
  }

  @Test
  void holds_a_caution_back_while_a_hard_stop_is_unknown() {
    Decision decision =
        decide(cautionPolicy(), harmless().dash(noDash().strangulation(Answer.REFUSED).build()));
    assertThat(status(decision, "caution")).isEqualTo(ActionStatus.WAITING);
    assertThat(decision.questions()).extracting(Question::fact).contains("dash.strangulation");
  }

  @Test
  void rules_a_caution_out_on_a_hard_stop_whatever_the_policy_says() {
    Decision decision =
        decide(cautionPolicy(), harmless().dash(noDash().strangulation(Answer.YES).build()));
    UnsuggestedAction caution = unsuggested(decision, "caution");
    assertThat(caution.status()).isEqualTo(ActionStatus.RULED_OUT);
    assertThat(caution.because())
        .filteredOn(each -> each.truth() == Truth.HOLDS && each.rule().pack().equals("engine"))
        .extracting(each -> each.reason())
        .containsExactly("Strangulation stops every disposal without court.");
  }

  @ParameterizedTest
  @EnumSource(value = Admission.class, names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void rules_a_caution_out_without_a_full_admission(Admission admission) {
    Decision decision =
        decide(cautionPolicy(), harmless().suspect(adultSuspect().admission(admission).build()));
    assertThat(status(decision, "caution")).isEqualTo(ActionStatus.RULED_OUT);
  }

  @Test
  void rules_a_caution_out_under_eighteen() {
    Decision decision = decide(cautionPolicy(), harmless().suspect(adultSuspect().age(17).build()));
    assertThat(status(decision, "caution")).isEqualTo(ActionStatus.RULED_OUT);
  }

  @Test
  void rules_a_caution_out_on_what_a_listed_order_or_an_earlier_incident_says() {
    Decision breached =
        decide(
            cautionPolicy(),
            harmless()
                .orders(
                    OrdersBuilder.builder()
                        .complete(Answer.YES)
                        .each(
                            List.of(
                                CourtOrderBuilder.builder()
                                    .kind(OrderKind.NON_MOLESTATION)
                                    .breach(BreachManner.CONTACT_BY_MESSAGE)
                                    .build()))
                        .build()));
    assertThat(status(breached, "caution")).isEqualTo(ActionStatus.RULED_OUT);
    Decision controlledBefore =
        decide(
            cautionPolicy(),
            harmless()
                .history(
                    HistoryBuilder.builder()
                        .complete(Answer.YES)
                        .incidents(
                            List.of(
                                PriorIncidentBuilder.builder().kind(PriorKind.CONTROLLING).build()))
                        .build()));
    assertThat(status(controlledBefore, "caution")).isEqualTo(ActionStatus.RULED_OUT);
  }

  @Test
  void rules_a_caution_out_when_a_child_was_hurt_or_used_and_not_when_one_saw_it() {
    assertThat(with(ChildBuilder.builder().hurt(Answer.YES)).suggests("caution")).isFalse();
    assertThat(with(ChildBuilder.builder().used(Answer.YES)).suggests("caution")).isFalse();
    ChildBuilder saw =
        ChildBuilder.builder().sawOrHeard(Answer.YES).hurt(Answer.NO).used(Answer.NO);
    assertThat(with(saw).suggests("caution")).isTrue();
    assertThat(status(with(ChildBuilder.builder()), "caution"))
        .as("while nobody has said")
        .isEqualTo(ActionStatus.WAITING);
  }

  private static Decision with(ChildBuilder child) {
    List<Child> children = List.of(child.build());
    return decide(
        cautionPolicy(),
        harmless().children(ChildrenBuilder.builder().complete(Answer.YES).each(children).build()));
  }

  @Test
  void holds_a_caution_back_while_orders_or_history_may_hold_more() {
    assertThat(
            status(
                decide(cautionPolicy(), harmless().orders(OrdersBuilder.builder().build())),
                "caution"))
        .isEqualTo(ActionStatus.WAITING);
    assertThat(
            status(
                decide(cautionPolicy(), harmless().history(HistoryBuilder.builder().build())),
                "caution"))
        .isEqualTo(ActionStatus.WAITING);
  }

  @Test
  void lets_a_policy_add_hard_stops() {
    TinyPolicy policy = cautionPolicy().hardStops("suspect.communityOrder");
    assertThat(status(decide(policy, harmless()), "caution")).isEqualTo(ActionStatus.WAITING);
    assertThat(
            decide(policy, harmless().suspect(adultSuspect().communityOrder(Answer.NO).build()))
                .suggests("caution"))
        .isTrue();
  }

  @Test
  void holds_a_caution_back_while_high_is_not_excluded() {
    TinyPolicy policy =
        cautionPolicy().raise("T-09", RiskTier.HIGH, is("victim.pregnant", Answer.YES));
    assertThat(status(decide(policy, harmless()), "caution")).isEqualTo(ActionStatus.WAITING);
  }

  @Test
  void rules_a_caution_out_beside_a_marac_referral_at_any_tier() {
    TinyPolicy policy =
        cautionPolicy().suggest("T-09", "marac-referral", is("abuse.emotional", Answer.YES));
    Decision decision = decide(policy, harmless().abuse(noAbuse().emotional(Answer.YES).build()));
    assertThat(decision.tier().atMost()).isEqualTo(RiskTier.STANDARD);
    assertThat(status(decision, "caution")).isEqualTo(ActionStatus.RULED_OUT);
    assertThat(status(decide(policy, harmless().abuse(noAbuse().build())), "caution"))
        .as("while the referral may be suggested")
        .isEqualTo(ActionStatus.WAITING);
  }

  private static TinyPolicy cautionPolicy() {
    return new TinyPolicy().suggest("T-01", "caution", is("suspect.consentsToCaution", Answer.YES));
  }

  /** Of which it is known that no hard stop applies. */
  static IncidentBuilder harmless() {
    return blank()
        .offences(OffencesBuilder.builder().complete(Answer.YES).criminalDamage(Answer.YES).build())
        .abuse(noAbuse().build())
        .dash(noDash().build())
        .suspect(adultSuspect().build())
        .history(HistoryBuilder.builder().complete(Answer.YES).build())
        .orders(OrdersBuilder.builder().complete(Answer.YES).build())
        .children(ChildrenBuilder.builder().complete(Answer.YES).build())
        .victim(
            VictimBuilder.builder()
                .age(31)
                .underPressure(Answer.NO)
                .atRiskFromCaution(Answer.NO)
                .agreesToCaution(Answer.YES)
                .honourBasedConcern(Answer.NO)
                .build())
        .investigation(
            InvestigationBuilder.builder()
                .custodyLikely(Answer.NO)
                .evidenceSufficient(Answer.YES)
                .build());
  }

  private static AbuseBuilder noAbuse() {
    return AbuseBuilder.builder()
        .controllingSigns(Answer.NO)
        .economic(Answer.NO)
        .strangulationDisclosed(Answer.NO)
        .weaponToday(Answer.NO);
  }

  private static DashBuilder noDash() {
    return DashBuilder.builder()
        .controlOrJealousy(Answer.NO)
        .strangulation(Answer.NO)
        .stalking(Answer.NO)
        .sexualAbuse(Answer.NO)
        .weapons(Answer.NO)
        .orderBreach(Answer.NO)
        .threatsToKill(Answer.NO);
  }

  private static SuspectBuilder adultSuspect() {
    return SuspectBuilder.builder()
        .age(34)
        .admission(Admission.FULL)
        .consentsToCaution(Answer.YES)
        .domesticSanction(Answer.NO)
        .counterAllegation(Answer.NO)
        .primaryAggressorUnclear(Answer.NO);
  }
}
