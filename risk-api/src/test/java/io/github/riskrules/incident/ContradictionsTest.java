package io.github.riskrules.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  // Half past midnight in London, still the day before in UTC.
  private static final Instant REPORTED = Instant.parse("2026-06-20T23:30:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-06-21");

  @Test
  void finds_none_in_an_incident_of_which_nothing_is_known() {
    assertThat(in(incident -> incident)).isEmpty();
  }

  @Test
  void refuses_an_incident_that_happened_after_its_report() {
    assertThat(in(incident -> incident.occurredAt(REPORTED.plusSeconds(1))))
        .containsExactly("/occurredAt");
    assertThat(in(incident -> incident.occurredAt(REPORTED))).isEmpty();
    assertThat(in(incident -> incident.occurredOn(DAY.plusDays(1)))).containsExactly("/occurredOn");
    assertThat(in(incident -> incident.occurredOn(DAY))).isEmpty();
  }

  @Test
  void compares_the_day_with_the_time_as_London_counts_days() {
    assertThat(in(incident -> incident.occurredAt(REPORTED).occurredOn(DAY))).isEmpty();
    assertThat(in(incident -> incident.occurredAt(REPORTED).occurredOn(DAY.minusDays(1))))
        .containsExactly("/occurredOn");
  }

  @Test
  void refuses_partners_who_are_said_not_to_be_connected() {
    assertThat(
            inRelationship(
                r -> r.intimate(IntimateRelationship.FORMER).personallyConnected(Answer.NO)))
        .containsExactly("/relationship/personallyConnected");
    assertThat(
            inRelationship(
                r -> r.intimate(IntimateRelationship.NEVER).personallyConnected(Answer.NO)))
        .isEmpty();
    assertThat(
            inRelationship(
                r ->
                    r.intimate(IntimateRelationship.CURRENT)
                        .cohabiting(Answer.YES)
                        .associatedPersons(Answer.NO)))
        .containsExactly("/relationship/associatedPersons");
    assertThat(
            inRelationship(
                r -> r.intimate(IntimateRelationship.CURRENT).associatedPersons(Answer.NO)))
        .isEmpty();
  }

  private static List<String> inRelationship(UnaryOperator<RelationshipBuilder> change) {
    return in(
        incident -> incident.relationship(change.apply(RelationshipBuilder.builder()).build()));
  }

  @Test
  void refuses_a_first_contact_with_an_earlier_one_on_record() {
    assertThat(inHistoryOfFirstContact(prior -> prior.reported(ReportedTo.POLICE)))
        .containsExactly("/firstContact");
    assertThat(inHistoryOfFirstContact(prior -> prior.reported(ReportedTo.OTHER_AGENCY)))
        .containsExactly("/firstContact");
    assertThat(inHistoryOfFirstContact(prior -> prior.reported(ReportedTo.DISCLOSED_NOW)))
        .isEmpty();
    assertThat(
            in(
                incident ->
                    incident
                        .firstContact(Answer.YES)
                        .history(HistoryBuilder.builder().maracReferral(Answer.YES).build())))
        .containsExactly("/firstContact");
  }

  @Test
  void refuses_an_adult_by_word_who_is_a_child_by_age() {
    assertThat(inSuspect(suspect -> suspect.age(17).adult(Answer.YES)))
        .containsExactly("/suspect/adult");
    assertThat(inSuspect(suspect -> suspect.age(18).adult(Answer.NO)))
        .containsExactly("/suspect/adult");
    assertThat(inSuspect(suspect -> suspect.age(18).adult(Answer.YES))).isEmpty();
    assertThat(inSuspect(suspect -> suspect.age(17).adult(Answer.NO))).isEmpty();
    assertThat(inSuspect(suspect -> suspect.age(17).adult(Answer.DONT_KNOW))).isEmpty();
  }

  @Test
  void refuses_a_dated_sanction_that_there_is_not() {
    assertThat(inSuspect(s -> s.domesticSanction(Answer.NO).domesticSanctionOn(DAY)))
        .containsExactly("/suspect/domesticSanction");
    assertThat(inSuspect(s -> s.domesticSanction(Answer.NO).domesticSanctionInLookBack(Answer.YES)))
        .containsExactly("/suspect/domesticSanction");
    assertThat(inSuspect(s -> s.violenceSanction(Answer.NO).violenceSanctionInLookBack(Answer.YES)))
        .containsExactly("/suspect/violenceSanction");
    assertThat(inSuspect(s -> s.domesticSanction(Answer.NO).domesticSanctionInLookBack(Answer.NO)))
        .isEmpty();
  }

  @Test
  void refuses_a_look_back_that_disagrees_with_its_date_on_either_side_of_two_years() {
    LocalDate anniversary = DAY.minusYears(2);
    assertThat(
            inSuspect(s -> s.violenceSanctionOn(anniversary).violenceSanctionInLookBack(Answer.NO)))
        .containsExactly("/suspect/violenceSanctionInLookBack");
    assertThat(
            inSuspect(
                s ->
                    s.violenceSanctionOn(anniversary.minusDays(1))
                        .violenceSanctionInLookBack(Answer.YES)))
        .containsExactly("/suspect/violenceSanctionInLookBack");
    assertThat(
            inSuspect(
                s -> s.violenceSanctionOn(anniversary).violenceSanctionInLookBack(Answer.YES)))
        .isEmpty();
    assertThat(
            inSuspect(
                s -> s.violenceSanctionOn(anniversary).violenceSanctionInLookBack(Answer.REFUSED)))
        .isEmpty();
  }

  @Test
  void refuses_a_sanction_of_a_later_day_than_the_report() {
    assertThat(inSuspect(s -> s.domesticSanctionOn(DAY.plusDays(1))))
        .containsExactly("/suspect/domesticSanctionOn");
    assertThat(inSuspect(s -> s.domesticSanctionOn(DAY))).isEmpty();
  }

  @Test
  void refuses_what_a_missing_counter_allegation_alleges() {
    assertThat(
            inSuspect(s -> s.counterAllegation(Answer.NO).counterAllegationOfViolence(Answer.YES)))
        .containsExactly("/suspect/counterAllegation");
    assertThat(
            inSuspect(
                s -> s.counterAllegation(Answer.NO).counterAllegationOfStrangulation(Answer.YES)))
        .containsExactly("/suspect/counterAllegation");
  }

  @Test
  void refuses_more_stated_ticks_than_the_noes_leave() {
    DashBuilder dash =
        DashBuilder.builder().injury(Answer.NO).weapons(Answer.NO).otherDependants(Answer.NO);
    assertThat(in(incident -> incident.dash(dash.statedTicks(23).build())))
        .containsExactly("/dash/statedTicks");
    // The third no is to a question outside the 24.
    assertThat(in(incident -> incident.dash(dash.statedTicks(22).build()))).isEmpty();
  }

  @Test
  void refuses_a_dated_marac_referral_that_there_is_not() {
    assertThat(inHistory(h -> h.maracReferral(Answer.NO).maracReferralInYear(Answer.YES)))
        .containsExactly("/history/maracReferral");
    assertThat(inHistory(h -> h.maracReferral(Answer.NO).maracReferredOn(DAY.minusYears(3))))
        .containsExactly("/history/maracReferral");
    assertThat(inHistory(h -> h.maracReferredOn(DAY.plusDays(1))))
        .containsExactly("/history/maracReferredOn");
    assertThat(inHistory(h -> h.maracReferredOn(DAY.minusYears(1)).maracReferralInYear(Answer.NO)))
        .containsExactly("/history/maracReferralInYear");
  }

  @Test
  void refuses_an_earlier_incident_that_is_this_one_or_later() {
    assertThat(inPrior(prior -> prior.id("a-1"))).containsExactly("/history/incidents/0/id");
    assertThat(inPrior(prior -> prior.earliest(DAY.plusDays(1))))
        .containsExactly("/history/incidents/0/earliest");
    assertThat(inPrior(prior -> prior.latest(DAY.plusDays(1))))
        .containsExactly("/history/incidents/0/latest");
    assertThat(inPrior(prior -> prior.earliest(DAY).latest(DAY.minusDays(1))))
        .containsExactly("/history/incidents/0/latest");
    assertThat(inPrior(prior -> prior.id("a-2").earliest(DAY).latest(DAY))).isEmpty();
  }

  @Test
  void refuses_a_complete_list_without_the_children_who_live_there() {
    ChildrenBuilder children = ChildrenBuilder.builder().liveThere(Answer.YES).complete(Answer.YES);
    assertThat(in(incident -> incident.children(children.build())))
        .containsExactly("/children/complete");
    children.each(List.of(ChildBuilder.builder().build()));
    assertThat(in(incident -> incident.children(children.build()))).isEmpty();
    // A child who was there need not live there.
    children.liveThere(Answer.NO);
    assertThat(in(incident -> incident.children(children.build()))).isEmpty();
  }

  @Test
  void refuses_orders_served_or_ended_before_they_were_made() {
    assertThat(inOrder(order -> order.served(Answer.NO).servedAt(REPORTED)))
        .containsExactly("/orders/each/0/served");
    assertThat(inOrder(order -> order.madeOn(DAY.plusDays(1)).servedAt(REPORTED)))
        .containsExactly("/orders/each/0/servedAt");
    assertThat(inOrder(order -> order.madeOn(DAY).expiresOn(DAY.minusDays(1))))
        .containsExactly("/orders/each/0/expiresOn");
    // Made for this incident, after it was reported.
    assertThat(
            inOrder(
                order ->
                    order
                        .madeOn(DAY.plusDays(1))
                        .servedAt(REPORTED.plusSeconds(90_000))
                        .expiresOn(DAY.plusDays(29))))
        .isEmpty();
  }

  @Test
  void leaves_an_order_believed_in_force_beyond_its_dates_to_the_rules() {
    assertThat(inOrder(order -> order.inForce(Answer.YES).expiresOn(DAY.minusDays(1)))).isEmpty();
  }

  @Test
  void refuses_a_suspect_who_is_both_remanded_and_free() {
    assertThat(inInvestigation(i -> i.remanded(Answer.YES).release(Release.BAIL_WITH_CONDITIONS)))
        .containsExactly("/investigation/remanded");
    assertThat(inInvestigation(i -> i.remanded(Answer.NO).release(Release.REMANDED)))
        .containsExactly("/investigation/remanded");
    assertThat(inInvestigation(i -> i.arrested(Answer.YES).release(Release.NOT_ARRESTED)))
        .containsExactly("/investigation/release");
    assertThat(inInvestigation(i -> i.remanded(Answer.YES).release(Release.IN_CUSTODY))).isEmpty();
  }

  @Test
  void refuses_a_statement_that_was_not_given_or_came_before_the_incident() {
    assertThat(inVictim(v -> v.gaveStatement(Answer.NO).statementOn(DAY)))
        .containsExactly("/victim/gaveStatement");
    assertThat(in(i -> i.occurredOn(DAY).victim(statementOn(DAY.minusDays(1)))))
        .containsExactly("/victim/statementOn");
    assertThat(in(i -> i.occurredOn(DAY).victim(statementOn(DAY)))).isEmpty();
    // Given after the report: statements often are.
    assertThat(in(i -> i.victim(statementOn(DAY.plusDays(9))))).isEmpty();
  }

  @Test
  void refuses_an_arrest_that_was_not_made_or_came_before_the_incident() {
    assertThat(inInvestigation(i -> i.arrested(Answer.NO).arrestedAt(REPORTED)))
        .containsExactly("/investigation/arrested");
    assertThat(inInvestigation(i -> i.arrested(Answer.NO).releasedAt(REPORTED)))
        .containsExactly("/investigation/arrested");
    assertThat(inInvestigation(i -> i.arrestedAt(REPORTED).noArrestReasonRecorded(Answer.YES)))
        .containsExactly("/investigation/noArrestReasonRecorded");
    assertThat(inInvestigation(i -> i.arrestedAt(REPORTED).noArrestReasonRecorded(Answer.NO)))
        .isEmpty();
    assertThat(in(i -> i.occurredOn(DAY).investigation(arrestedAt(REPORTED.minusSeconds(1801)))))
        .containsExactly("/investigation/arrestedAt");
    assertThat(in(i -> i.occurredOn(DAY).investigation(arrestedAt(REPORTED.minusSeconds(1800)))))
        .isEmpty();
  }

  @Test
  void refuses_a_release_before_the_arrest() {
    assertThat(inInvestigation(i -> i.arrestedAt(REPORTED).releasedAt(REPORTED.minusSeconds(1))))
        .containsExactly("/investigation/releasedAt");
    assertThat(inInvestigation(i -> i.arrestedAt(REPORTED).releasedAt(REPORTED))).isEmpty();
  }

  @Test
  void refuses_a_suspect_in_custody_who_is_still_to_be_found() {
    for (Release release : new Release[] {Release.IN_CUSTODY, Release.REMANDED}) {
      assertThat(in(i -> i.suspect(missing()).investigation(release(release))))
          .containsExactly("/suspect/stillToBeFound");
    }
    assertThat(in(i -> i.suspect(missing()).investigation(release(Release.BAIL_WITH_CONDITIONS))))
        .isEmpty();
  }

  @Test
  void refuses_another_partner_abused_where_nobody_else_was() {
    assertThat(inSuspect(s -> s.abusedOtherPartners(Answer.YES).otherVictims(0)))
        .containsExactly("/suspect/otherVictims");
    assertThat(inSuspect(s -> s.abusedOtherPartners(Answer.YES).otherVictims(1))).isEmpty();
    assertThat(inSuspect(s -> s.abusedOtherPartners(Answer.NO).otherVictims(0))).isEmpty();
  }

  @Test
  void refuses_the_time_of_a_decision_or_application_that_there_is_not() {
    assertThat(inInvestigation(i -> i.chargeDecision(ChargeDecision.UNDECIDED).decidedAt(REPORTED)))
        .containsExactly("/investigation/decidedAt");
    assertThat(inInvestigation(i -> i.chargeDecision(ChargeDecision.CHARGED).decidedAt(REPORTED)))
        .isEmpty();
    assertThat(
            inInvestigation(
                i -> i.disclosureApplication(DisclosureApplicant.NOBODY).disclosureAppliedOn(DAY)))
        .containsExactly("/investigation/disclosureAppliedOn");
    assertThat(
            inInvestigation(
                i -> i.disclosureApplication(DisclosureApplicant.VICTIM).disclosureAppliedOn(DAY)))
        .isEmpty();
  }

  @Test
  void refuses_lists_of_more_than_500_entries() {
    Child child = ChildBuilder.builder().build();
    assertThat(in(i -> i.children(new Children(null, null, null, Collections.nCopies(501, child)))))
        .containsExactly("/children/each");
    assertThat(in(i -> i.children(new Children(null, null, null, Collections.nCopies(500, child)))))
        .isEmpty();
  }

  @Test
  void finds_all_at_once_and_repeats_no_value() {
    Incident incident =
        Incident.reported("marker-4711", REPORTED)
            .occurredOn(DAY.plusDays(1))
            .suspect(SuspectBuilder.builder().age(17).adult(Answer.YES).build())
            .build();
    List<Contradiction> found = Contradictions.of(incident);
    assertThat(found)
        .extracting(Contradiction::pointer)
        .containsExactly("/occurredOn", "/suspect/adult");
    assertThat(found.toString()).doesNotContain("4711", "2026", "17");
  }

  private static List<String> inSuspect(Consumer<SuspectBuilder> facts) {
    SuspectBuilder suspect = SuspectBuilder.builder();
    facts.accept(suspect);
    return in(incident -> incident.suspect(suspect.build()));
  }

  private static List<String> inVictim(Consumer<VictimBuilder> facts) {
    VictimBuilder victim = VictimBuilder.builder();
    facts.accept(victim);
    return in(incident -> incident.victim(victim.build()));
  }

  private static Victim statementOn(LocalDate day) {
    return VictimBuilder.builder().statementOn(day).build();
  }

  private static Suspect missing() {
    return SuspectBuilder.builder().stillToBeFound(Answer.YES).build();
  }

  private static Investigation arrestedAt(Instant time) {
    return InvestigationBuilder.builder().arrestedAt(time).build();
  }

  private static Investigation release(Release release) {
    return InvestigationBuilder.builder().release(release).build();
  }

  private static List<String> inHistory(Consumer<HistoryBuilder> facts) {
    HistoryBuilder history = HistoryBuilder.builder();
    facts.accept(history);
    return in(incident -> incident.history(history.build()));
  }

  private static List<String> inPrior(Consumer<PriorIncidentBuilder> facts) {
    PriorIncidentBuilder prior = PriorIncidentBuilder.builder().kind(PriorKind.UNKNOWN);
    facts.accept(prior);
    return inHistory(history -> history.incidents(List.of(prior.build())));
  }

  private static List<String> inHistoryOfFirstContact(Consumer<PriorIncidentBuilder> facts) {
    PriorIncidentBuilder prior = PriorIncidentBuilder.builder().kind(PriorKind.UNKNOWN);
    facts.accept(prior);
    History history = HistoryBuilder.builder().incidents(List.of(prior.build())).build();
    return in(incident -> incident.firstContact(Answer.YES).history(history));
  }

  private static List<String> inOrder(Consumer<CourtOrderBuilder> facts) {
    CourtOrderBuilder order = CourtOrderBuilder.builder().kind(OrderKind.DVPN);
    facts.accept(order);
    Orders orders = OrdersBuilder.builder().each(List.of(order.build())).build();
    return in(incident -> incident.orders(orders));
  }

  private static List<String> inInvestigation(Consumer<InvestigationBuilder> facts) {
    InvestigationBuilder investigation = InvestigationBuilder.builder();
    facts.accept(investigation);
    return in(incident -> incident.investigation(investigation.build()));
  }

  private static List<String> in(UnaryOperator<IncidentBuilder> facts) {
    Incident incident = facts.apply(Incident.reported("a-1", REPORTED)).build();
    return Contradictions.of(incident).stream().map(Contradiction::pointer).toList();
  }
}
