package io.github.riskrules.engine.decide;

import static io.github.riskrules.engine.decide.TinyDecision.NOW;
import static io.github.riskrules.engine.decide.TinyDecision.status;
import static io.github.riskrules.engine.decide.TinyDecision.unsuggested;
import static io.github.riskrules.engine.decide.TinyPolicy.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.BreachManner;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.PriorKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each hard stop of a caution alone, written down a second time with the id it has in every
 * decision kept: one that got lost would let a caution through.
 */
class HardStopsTest {
  private static final TinyPolicy POLICY =
      new TinyPolicy().suggest("T-01", "caution", is("offences.criminalDamage", Answer.YES));

  private static final Draft HARMLESS = Draft.of(CautionStopsTest.harmless().build());

  @ParameterizedTest
  @CsvSource({
    "GUARDRAIL-CAUTION-03, suspect.consentsToCaution, NO",
    "GUARDRAIL-CAUTION-04, investigation.evidenceSufficient, NO",
    "GUARDRAIL-CAUTION-05, offences.controllingOrCoercive, YES",
    "GUARDRAIL-CAUTION-05, abuse.controllingSigns, YES",
    "GUARDRAIL-CAUTION-05, abuse.economic, YES",
    "GUARDRAIL-CAUTION-05, dash.controlOrJealousy, YES",
    "GUARDRAIL-CAUTION-06, suspect.domesticSanctionInLookBack, YES",
    "GUARDRAIL-CAUTION-07, offences.strangulation, YES",
    "GUARDRAIL-CAUTION-07, abuse.strangulationDisclosed, YES",
    "GUARDRAIL-CAUTION-07, dash.strangulation, YES",
    "GUARDRAIL-CAUTION-08, offences.stalking, YES",
    "GUARDRAIL-CAUTION-08, dash.stalking, YES",
    "GUARDRAIL-CAUTION-09, offences.sexualOffence, YES",
    "GUARDRAIL-CAUTION-09, offences.intimateImages, YES",
    "GUARDRAIL-CAUTION-09, dash.sexualAbuse, YES",
    "GUARDRAIL-CAUTION-10, offences.weaponPossession, YES",
    "GUARDRAIL-CAUTION-10, abuse.weaponToday, YES",
    "GUARDRAIL-CAUTION-10, dash.weapons, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfDvpnOrDvpo, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfDapnOrDapo, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfNonMolestation, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfRestraining, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfStalkingProtection, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfBail, YES",
    "GUARDRAIL-CAUTION-11, offences.breachOfLicenceOrCommunityOrder, YES",
    "GUARDRAIL-CAUTION-11, dash.orderBreach, YES",
    "GUARDRAIL-CAUTION-12, offences.actualBodilyHarm, YES",
    "GUARDRAIL-CAUTION-12, offences.grievousBodilyHarm, YES",
    "GUARDRAIL-CAUTION-12, offences.attemptedMurder, YES",
    "GUARDRAIL-CAUTION-12, offences.violenceOfUnknownKind, YES",
    "GUARDRAIL-CAUTION-12, offences.kidnapOrFalseImprisonment, YES",
    "GUARDRAIL-CAUTION-13, offences.threatsToKill, YES",
    "GUARDRAIL-CAUTION-13, dash.threatsToKill, YES",
    "GUARDRAIL-CAUTION-14, investigation.custodyLikely, YES",
    "GUARDRAIL-CAUTION-15, suspect.counterAllegation, YES",
    "GUARDRAIL-CAUTION-15, suspect.primaryAggressorUnclear, YES",
    "GUARDRAIL-CAUTION-16, offences.witnessIntimidation, YES",
    "GUARDRAIL-CAUTION-16, victim.underPressure, YES",
    "GUARDRAIL-CAUTION-16, victim.atRiskFromCaution, YES",
    "GUARDRAIL-CAUTION-18, victim.honourBasedConcern, YES",
    "GUARDRAIL-CAUTION-20, victim.agreesToCaution, NO"
  })
  void rules_a_caution_out_alone_and_holds_it_back_while_unknown(
      String stop, String fact, Answer worse) {
    assertThat(decide(HARMLESS).suggests("caution")).isTrue();
    assertThat(stopsOf(decide(HARMLESS.with(fact, worse)))).contains(stop);
    Decision open = decide(HARMLESS.without("offences.complete").with(fact, Answer.DONT_KNOW));
    assertThat(status(open, "caution")).isEqualTo(ActionStatus.WAITING);
    assertThat(open.questions()).extracting(Question::fact).contains(fact);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("GUARDRAIL-CAUTION-05", PriorKind.CONTROLLING),
        Arguments.of("GUARDRAIL-CAUTION-07", PriorKind.STRANGULATION),
        Arguments.of("GUARDRAIL-CAUTION-08", PriorKind.STALKING_OR_HARASSMENT),
        Arguments.of("GUARDRAIL-CAUTION-09", PriorKind.SEXUAL),
        Arguments.of("GUARDRAIL-CAUTION-11", PriorKind.BREACH));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void rules_a_caution_out_on_an_earlier_incident_of_that_kind(String stop, PriorKind kind) {
    Draft before = HARMLESS.withEntry(FactScope.PRIOR_INCIDENT, Map.of("kind", kind));
    assertThat(stopsOf(decide(before))).containsExactly(stop);
  }

  @ParameterizedTest
  @EnumSource(value = BreachManner.class, names = "NOT_BREACHED", mode = EnumSource.Mode.EXCLUDE)
  void rules_a_caution_out_on_a_breach_of_an_order_of_every_manner(BreachManner breach) {
    Draft breached =
        HARMLESS.withEntry(
            FactScope.COURT_ORDER, Map.of("kind", OrderKind.NON_MOLESTATION, "breach", breach));
    assertThat(stopsOf(decide(breached))).containsExactly("GUARDRAIL-CAUTION-11");
  }

  @Test
  void rules_a_caution_out_for_a_victim_under_eighteen() {
    assertThat(stopsOf(decide(HARMLESS.with("victim.age", 17))))
        .containsExactly("GUARDRAIL-CAUTION-17");
    assertThat(decide(HARMLESS.with("victim.age", 18)).suggests("caution")).isTrue();
  }

  private static Decision decide(Draft draft) {
    return POLICY.decisionMaker().decide(draft.build(), NOW);
  }

  /** The safeguards that are known to rule the caution out. */
  private static Set<String> stopsOf(Decision decision) {
    assertThat(status(decision, "caution")).isEqualTo(ActionStatus.RULED_OUT);
    return Set.copyOf(
        unsuggested(decision, "caution").because().stream()
            .filter(each -> each.truth() == Truth.HOLDS && each.rule().pack().equals("engine"))
            .map(each -> each.rule().id())
            .toList());
  }
}
