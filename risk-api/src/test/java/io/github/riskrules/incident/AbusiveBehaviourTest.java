package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbusiveBehaviourTest {
  private static final Instant REPORTED = Instant.parse("2026-06-21T12:00:00Z");

  @Test
  void is_not_known_while_nobody_was_asked() {
    assertThat(in(incident -> incident)).isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void is_known_from_whichever_fact_says_so() {
    assertThat(inOffences(offences -> offences.domesticTheft(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inAbuse(abuse -> abuse.economic(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inAbuse(abuse -> abuse.strangulationDisclosed(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inDash(dash -> dash.controlOrJealousy(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inVictim(victim -> victim.underPressure(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inChild(child -> child.used(Answer.YES))).isEqualTo(Answer.YES);
    assertThat(inOrder(order -> order.breach(BreachManner.OTHER))).isEqualTo(Answer.YES);
  }

  @Test
  void is_not_what_says_nothing_of_the_suspect_s_behaviour() {
    assertThat(inOrder(order -> order.breach(BreachManner.NOT_BREACHED)))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(inVictim(victim -> victim.frightened(Answer.YES))).isEqualTo(Answer.NOT_ASKED);
  }

  @ParameterizedTest
  @EnumSource(
      value = PriorKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"VERBAL", "UNKNOWN"})
  void is_known_from_an_earlier_incident_by_the_suspect(PriorKind kind) {
    assertThat(inPrior(kind, PriorSuspect.THE_SUSPECT, Answer.NOT_ASKED)).isEqualTo(Answer.YES);
    assertThat(inPrior(kind, PriorSuspect.BOTH, Answer.NOT_ASKED)).isEqualTo(Answer.YES);
    assertThat(inPrior(kind, PriorSuspect.THE_VICTIM, Answer.NOT_ASKED)).isEqualTo(Answer.NO);
  }

  @Test
  void is_doubted_while_an_earlier_incident_may_have_been_it() {
    assertThat(inPrior(PriorKind.UNKNOWN, PriorSuspect.THE_SUSPECT, Answer.NO))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(inPrior(PriorKind.VERBAL, PriorSuspect.THE_SUSPECT, Answer.NO)).isEqualTo(Answer.NO);
    assertThat(inPrior(PriorKind.VERBAL, PriorSuspect.THE_SUSPECT, Answer.YES))
        .isEqualTo(Answer.YES);
  }

  @Test
  void is_denied_only_when_every_kind_of_it_is() {
    assertThat(in(AbusiveBehaviourTest::nothingFound)).isEqualTo(Answer.NO);
    assertThat(
            in(
                incident ->
                    nothingFound(incident).abuse(noAbuse().emotional(Answer.DONT_KNOW).build())))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(
            in(
                incident ->
                    nothingFound(incident)
                        .offences(OffencesBuilder.builder().complete(Answer.NO).build())))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(
            in(
                incident ->
                    nothingFound(incident)
                        .dash(DashBuilder.builder().stalking(Answer.YES).build())))
        .isEqualTo(Answer.YES);
  }

  @Test
  void stays_open_while_any_answer_that_could_say_so_is() {
    assertThat(
            in(
                incident ->
                    nothingFound(incident).dash(noDash().stalking(Answer.NOT_ASKED).build())))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(
            in(
                incident ->
                    nothingFound(incident).abuse(noAbuse().weaponToday(Answer.REFUSED).build())))
        .isEqualTo(Answer.NOT_ASKED);
    assertThat(
            in(
                incident ->
                    nothingFound(incident)
                        .victim(VictimBuilder.builder().honourBasedConcern(Answer.NO).build())))
        .isEqualTo(Answer.NOT_ASKED);
  }

  @Test
  void does_not_wait_for_questions_that_another_instrument_never_asks() {
    assertThat(
            in(
                incident ->
                    nothingFound(incident)
                        .dash(DashBuilder.builder().build())
                        .assessment(
                            AssessmentBuilder.builder().instrument(Instrument.DARA).build())))
        .isEqualTo(Answer.NO);
  }

  @Test
  void no_violence_ever_does_not_stand_beside_an_open_question_of_violence() {
    Incident denied = nothingFound(Incident.reported("a-1", REPORTED)).build();
    Incident open =
        nothingFound(Incident.reported("a-1", REPORTED))
            .dash(noDash().weapons(Answer.NOT_ASKED).build())
            .build();

    assertThat(denied.violenceOrThreat()).isEqualTo(Answer.NO);
    assertThat(open.violenceOrThreat()).isEqualTo(Answer.NOT_ASKED);
  }

  private static IncidentBuilder nothingFound(IncidentBuilder incident) {
    return incident
        .abuse(noAbuse().build())
        .offences(OffencesBuilder.builder().complete(Answer.YES).build())
        .dash(noDash().build())
        .victim(
            VictimBuilder.builder().underPressure(Answer.NO).honourBasedConcern(Answer.NO).build());
  }

  private static AbuseBuilder noAbuse() {
    return AbuseBuilder.builder()
        .violenceToday(Answer.NO)
        .threatToday(Answer.NO)
        .violenceEver(Answer.NO)
        .threatEver(Answer.NO)
        .weaponToday(Answer.NO)
        .controllingSigns(Answer.NO)
        .economic(Answer.NO)
        .emotional(Answer.NO)
        .risingInNumber(Answer.NO)
        .risingInSeverity(Answer.NO)
        .threatsToOthers(Answer.NO)
        .strangulationDisclosed(Answer.NO);
  }

  private static DashBuilder noDash() {
    return DashBuilder.builder()
        .injury(Answer.NO)
        .weapons(Answer.NO)
        .threatsToKill(Answer.NO)
        .strangulation(Answer.NO)
        .stalking(Answer.NO)
        .moreOften(Answer.NO)
        .gettingWorse(Answer.NO)
        .controlOrJealousy(Answer.NO)
        .sexualAbuse(Answer.NO)
        .animalCruelty(Answer.NO)
        .orderBreach(Answer.NO)
        .hurtDependants(Answer.NO)
        .threatenedDependants(Answer.NO);
  }

  private static Answer inPrior(PriorKind kind, PriorSuspect suspect, Answer grave) {
    PriorIncident prior =
        PriorIncidentBuilder.builder()
            .kind(kind)
            .suspectWas(suspect)
            .grave(grave)
            .earliest(LocalDate.parse("2026-01-01"))
            .build();
    History history = HistoryBuilder.builder().incidents(List.of(prior)).build();
    return in(incident -> nothingFound(incident).history(history));
  }

  private static Answer inOffences(UnaryOperator<OffencesBuilder> facts) {
    return in(i -> i.offences(facts.apply(OffencesBuilder.builder()).build()));
  }

  private static Answer inAbuse(UnaryOperator<AbuseBuilder> facts) {
    return in(i -> i.abuse(facts.apply(AbuseBuilder.builder()).build()));
  }

  private static Answer inDash(UnaryOperator<DashBuilder> facts) {
    return in(i -> i.dash(facts.apply(DashBuilder.builder()).build()));
  }

  private static Answer inVictim(UnaryOperator<VictimBuilder> facts) {
    return in(i -> i.victim(facts.apply(VictimBuilder.builder()).build()));
  }

  private static Answer inChild(UnaryOperator<ChildBuilder> facts) {
    Child child = facts.apply(ChildBuilder.builder()).build();
    return in(i -> i.children(ChildrenBuilder.builder().each(List.of(child)).build()));
  }

  private static Answer inOrder(UnaryOperator<CourtOrderBuilder> facts) {
    CourtOrder order =
        facts.apply(CourtOrderBuilder.builder().kind(OrderKind.NON_MOLESTATION)).build();
    return in(i -> i.orders(OrdersBuilder.builder().each(List.of(order)).build()));
  }

  private static Answer in(UnaryOperator<IncidentBuilder> facts) {
    return facts.apply(Incident.reported("a-1", REPORTED)).build().abusiveBehaviour();
  }
}
