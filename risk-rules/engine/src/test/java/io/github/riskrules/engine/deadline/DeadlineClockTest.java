package io.github.riskrules.engine.deadline;

import static io.github.riskrules.engine.deadline.ExampleCalendar.CALENDAR;
import static io.github.riskrules.engine.deadline.ExampleCalendar.HOLIDAYS;
import static io.github.riskrules.engine.deadline.ExampleCalendar.london;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Deadline;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.CourtOrderBuilder;
import io.github.riskrules.incident.DisclosureApplicant;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.InvestigationBuilder;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.OrdersBuilder;
import io.github.riskrules.incident.Relationship;
import io.github.riskrules.incident.RelationshipBuilder;
import io.github.riskrules.incident.Release;
import io.github.riskrules.incident.Victim;
import io.github.riskrules.incident.VictimBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {
  private static final Instant REPORTED = london("2027-02-01T09:00");
  private static final Instant ASSESSED = london("2027-02-01T12:00");

  private final DeadlineClock clock = new DeadlineClock(CALENDAR);

  @Test
  void has_no_time_where_the_policy_gives_only_words() {
    assertThat(clock.due(new DeadlineRule(0, null, null, "Promptly"), incident().build(), ASSESSED))
        .isEqualTo(new Deadline(null, null, null, "Promptly", null));
  }

  @Test
  void counts_from_report_assessment_and_offence() {
    Incident incident = incident().occurredOn(LocalDate.parse("2027-01-30")).build();
    assertThat(hours(2, DeadlineEvent.REPORT, incident).actBy())
        .isEqualTo(london("2027-02-01T11:00"));
    assertThat(hours(2, DeadlineEvent.ASSESSMENT, incident).actBy())
        .isEqualTo(london("2027-02-01T14:00"));
    assertThat(hours(2, DeadlineEvent.OFFENCE, incident).actBy())
        .isEqualTo(london("2027-01-30T02:00"));
  }

  @Test
  void counts_from_the_notice_served_last() {
    Incident incident =
        orders(
            notice(Answer.YES, "2027-01-28T10:00"),
            notice(Answer.YES, "2027-01-30T10:00"),
            notice(Answer.NO, null));
    assertThat(hours(1, DeadlineEvent.DVPN_SERVED, incident).actBy())
        .isEqualTo(london("2027-01-30T11:00"));
  }

  @Test
  void keeps_the_two_kinds_of_notice_apart() {
    CourtOrderBuilder dapn = CourtOrderBuilder.builder().kind(OrderKind.DAPN).served(Answer.YES);
    Incident incident =
        orders(
            notice(Answer.YES, "2027-01-30T10:00"),
            dapn.servedAt(london("2027-01-28T10:00")).build());
    assertThat(hours(1, DeadlineEvent.DAPN_SERVED, incident).actBy())
        .isEqualTo(london("2027-01-28T11:00"));
    assertThat(hours(1, DeadlineEvent.DVPN_SERVED, incident).actBy())
        .isEqualTo(london("2027-01-30T11:00"));
  }

  @Test
  void an_order_lasts_from_the_day_it_was_made() {
    CourtOrderBuilder made = CourtOrderBuilder.builder().kind(OrderKind.DVPO);
    made.madeOn(LocalDate.parse("2026-12-29"));
    Incident incident = orders(made.lengthDays(28).build());
    assertThat(due(14, DeadlineUnit.DAYS, DeadlineEvent.ORDER_MADE, incident).actBy())
        .isEqualTo(london("2027-01-11T23:59"));
    assertThat(due(28, DeadlineUnit.DAYS, DeadlineEvent.ORDER_MADE, incident).actBy())
        .isEqualTo(london("2027-01-25T23:59"));
    assertThat(hours(0, DeadlineEvent.ORDER_ENDS, incident).actBy())
        .isEqualTo(london("2027-01-25T23:59"));

    Incident ended = orders(made.expiresOn(LocalDate.parse("2027-01-20")).build());
    assertThat(hours(0, DeadlineEvent.ORDER_ENDS, ended).actBy())
        .as("the day recorded goes before the length")
        .isEqualTo(london("2027-01-20T23:59"));
  }

  @Test
  void counts_from_arrest_release_and_decision() {
    Incident incident =
        investigation(
            InvestigationBuilder.builder()
                .arrestedAt(london("2027-01-30T22:00"))
                .releasedAt(london("2027-01-31T15:00"))
                .decidedAt(london("2027-02-01T10:00")));
    assertThat(hours(1, DeadlineEvent.ARREST, incident).actBy())
        .isEqualTo(london("2027-01-30T23:00"));
    assertThat(hours(1, DeadlineEvent.RELEASE, incident).actBy())
        .isEqualTo(london("2027-01-31T16:00"));
    assertThat(hours(1, DeadlineEvent.DECISION, incident).actBy())
        .isEqualTo(london("2027-02-01T11:00"));
  }

  @Test
  void counts_a_case_step_from_the_latest_one_taken() {
    InvestigationBuilder steps =
        InvestigationBuilder.builder()
            .arrestedAt(london("2027-01-30T22:00"))
            .releasedAt(london("2027-01-31T15:00"));
    assertThat(hours(1, DeadlineEvent.CASE_STEP, investigation(steps)).actBy())
        .isEqualTo(london("2027-01-31T16:00"));
    assertThat(
            hours(
                    1,
                    DeadlineEvent.CASE_STEP,
                    investigation(steps.decidedAt(ASSESSED.plusSeconds(60))))
                .actBy())
        .as("a decision entered ahead of time is not yet taken")
        .isEqualTo(london("2027-01-31T16:00"));
    assertThat(hours(1, DeadlineEvent.CASE_STEP, investigation(steps.decidedAt(ASSESSED))).actBy())
        .isEqualTo(london("2027-02-01T13:00"));
  }

  @Test
  void counts_from_the_day_of_an_application_for_disclosure() {
    Incident incident =
        investigation(
            InvestigationBuilder.builder().disclosureAppliedOn(LocalDate.parse("2027-02-01")));
    Deadline whole = due(28, DeadlineUnit.DAYS, DeadlineEvent.DISCLOSURE_APPLICATION, incident);
    assertThat(whole.actBy()).isEqualTo(london("2027-02-28T23:59"));
    assertThat(whole.latestIfArguable()).isEqualTo(london("2027-03-01T23:59"));
  }

  @Test
  void bail_that_ends_on_a_day_may_end_as_that_day_begins() {
    Incident incident =
        investigation(
            InvestigationBuilder.builder()
                .arrestedAt(london("2026-11-01T14:00"))
                .bailEndsOn(LocalDate.parse("2027-02-15")));
    Deadline end = hours(0, DeadlineEvent.BAIL_ENDS, incident);
    assertThat(end.actBy()).isEqualTo(london("2027-02-14T23:59"));
    assertThat(end.latestIfArguable()).isEqualTo(london("2027-02-15T23:59"));
    assertThat(end.note()).contains("The hour at which bail ends that day is not recorded.");
  }

  @Test
  void bail_without_a_day_ends_when_the_law_ends_it() {
    InvestigationBuilder arrest =
        InvestigationBuilder.builder().arrestedAt(london("2026-11-15T14:00"));
    assertThat(hours(0, DeadlineEvent.BAIL_ENDS, investigation(arrest)).actBy())
        .isEqualTo(london("2027-02-15T23:59"));
    assertThat(
            hours(
                    0,
                    DeadlineEvent.BAIL_ENDS,
                    investigation(arrest.release(Release.BAIL_WITH_CONDITIONS)))
                .actBy())
        .isEqualTo(london("2027-02-15T23:59"));
    assertThat(
            hours(
                    0,
                    DeadlineEvent.BAIL_ENDS,
                    investigation(arrest.release(Release.UNDER_INVESTIGATION)))
                .actBy())
        .as("nobody was bailed")
        .isNull();
  }

  @Test
  void charging_is_limited_from_the_offence_and_from_the_statement() {
    IncidentBuilder incident = incident().occurredOn(LocalDate.parse("2027-01-10"));
    Deadline limit = hours(0, DeadlineEvent.CHARGE_LIMIT, incident.build());
    assertThat(limit.actBy()).isEqualTo(london("2027-07-09T23:59"));
    assertThat(limit.latestIfArguable()).isEqualTo(london("2027-07-10T23:59"));

    incident.relationship(connected(Answer.YES)).victim(statementFromVictimOf(16));
    assertThat(hours(0, DeadlineEvent.CHARGE_LIMIT, incident.build()).actBy())
        .isEqualTo(london("2027-07-19T23:59"));
  }

  @Test
  void a_statement_moves_the_limit_only_where_it_is_known_to_be_domestic_abuse() {
    IncidentBuilder incident =
        incident()
            .occurredOn(LocalDate.parse("2027-01-10"))
            .victim(statementFromVictimOf(16))
            .relationship(connected(Answer.NOT_ASKED));
    Deadline limit = hours(0, DeadlineEvent.CHARGE_LIMIT, incident.build());
    assertThat(limit.actBy()).isEqualTo(london("2027-07-09T23:59"));
    assertThat(limit.note()).contains("Where it is domestic abuse");

    incident.relationship(connected(Answer.NO));
    assertThat(hours(0, DeadlineEvent.CHARGE_LIMIT, incident.build()).actBy())
        .isEqualTo(london("2027-07-09T23:59"));

    incident.relationship(connected(Answer.YES)).victim(statementFromVictimOf(15));
    assertThat(hours(0, DeadlineEvent.CHARGE_LIMIT, incident.build()).actBy())
        .as("below sixteen it is child abuse in law")
        .isEqualTo(london("2027-07-09T23:59"));
  }

  private static Relationship connected(Answer answer) {
    return RelationshipBuilder.builder().personallyConnected(answer).build();
  }

  private static Victim statementFromVictimOf(int age) {
    return VictimBuilder.builder().age(age).statementOn(LocalDate.parse("2027-01-20")).build();
  }

  @Test
  void names_the_fact_that_would_start_the_clock() {
    Incident served = orders(notice(Answer.YES, null));
    assertThat(hours(48, DeadlineEvent.DVPN_SERVED, served))
        .isEqualTo(
            new Deadline(
                null,
                null,
                null,
                "in words",
                "The clock starts with service of the protection notice, the time of which is not"
                    + " recorded: orders.each[0].servedAt."));
    assertThat(hours(48, DeadlineEvent.DVPN_SERVED, incident().build()).note())
        .isEqualTo(
            "The clock starts with service of the protection notice, of which nothing is"
                + " recorded.");
    assertThat(hours(48, DeadlineEvent.CHARGE_LIMIT, incident().build()).note())
        .endsWith("the time of which is not recorded: occurredOn.");
  }

  @Test
  void asks_for_the_times_of_what_is_known_to_have_happened() {
    InvestigationBuilder steps = InvestigationBuilder.builder().arrested(Answer.YES);
    assertThat(untimed(DeadlineEvent.CASE_STEP, investigation(steps)))
        .containsExactly("investigation.arrestedAt");
    steps
        .release(Release.BAIL_WITHOUT_CONDITIONS)
        .chargeDecision(ChargeDecision.NO_FURTHER_ACTION)
        .disclosureApplication(DisclosureApplicant.VICTIM);
    assertThat(untimed(DeadlineEvent.CASE_STEP, investigation(steps)))
        .containsExactly(
            "investigation.arrestedAt", "investigation.releasedAt", "investigation.decidedAt");
    assertThat(untimed(DeadlineEvent.BAIL_ENDS, investigation(steps)))
        .containsExactly("investigation.bailEndsOn");
    assertThat(untimed(DeadlineEvent.DISCLOSURE_APPLICATION, investigation(steps)))
        .containsExactly("investigation.disclosureAppliedOn");
    assertThat(untimed(DeadlineEvent.CASE_STEP, investigation(steps.decidedAt(ASSESSED))))
        .as("the clock runs")
        .isEmpty();
    assertThat(
            untimed(
                DeadlineEvent.CASE_STEP,
                investigation(
                    InvestigationBuilder.builder()
                        .arrested(Answer.NO)
                        .release(Release.NOT_ARRESTED)
                        .chargeDecision(ChargeDecision.UNDECIDED))))
        .as("nothing has happened")
        .isEmpty();
  }

  @Test
  void says_when_the_time_had_passed() {
    Deadline passed = hours(2, DeadlineEvent.REPORT, incident().build());
    assertThat(passed.note()).isEqualTo("This time had passed when the incident was assessed.");
    assertThat(hours(3, DeadlineEvent.REPORT, incident().build()).note()).isNull();
  }

  @Test
  void names_a_court_sitting_only_while_one_is_left() {
    Incident served = orders(notice(Answer.YES, "2027-02-01T10:00"));
    Deadline today = due(24, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED, served);
    assertThat(today.lastSitting()).isEqualTo(london("2027-02-01T14:00"));
    assertThat(today.note()).isNull();

    Deadline tonight =
        clock.due(
            rule(24, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED),
            served,
            london("2027-02-01T20:00"));
    assertThat(tonight.lastSitting()).isNull();
    assertThat(tonight.note())
        .isEqualTo("No ordinary court sitting falls before it: ask the court for a special one.");
  }

  @Test
  void tells_nothing_of_what_the_calendar_does_not_say() {
    DeadlineClock holidaysAlone = new DeadlineClock(DeadlineCalendar.of(HOLIDAYS));
    Incident served =
        IncidentBuilder.builder(orders(notice(Answer.YES, "2027-02-01T10:00")))
            .occurredOn(LocalDate.parse("2027-01-10"))
            .build();
    assertThat(
            holidaysAlone.due(
                rule(24, DeadlineUnit.COURT_HOURS, DeadlineEvent.DVPN_SERVED), served, ASSESSED))
        .isEqualTo(new Deadline(london("2027-02-02T10:00"), null, null, "in words", null));
    assertThat(
            holidaysAlone.due(
                rule(1, DeadlineUnit.SCHOOL_DAY, DeadlineEvent.REPORT), served, ASSESSED))
        .isEqualTo(new Deadline(null, null, null, "in words", null));
    assertThat(
            holidaysAlone
                .due(rule(0, DeadlineUnit.HOURS, DeadlineEvent.CHARGE_LIMIT), served, ASSESSED)
                .actBy())
        .isNull();
  }

  private List<String> untimed(DeadlineEvent from, Incident incident) {
    return clock.untimed(rule(1, DeadlineUnit.HOURS, from), incident, ASSESSED);
  }

  private Deadline hours(int amount, DeadlineEvent from, Incident incident) {
    return due(amount, DeadlineUnit.HOURS, from, incident);
  }

  private Deadline due(int amount, DeadlineUnit unit, DeadlineEvent from, Incident incident) {
    return clock.due(rule(amount, unit, from), incident, ASSESSED);
  }

  private static DeadlineRule rule(int amount, DeadlineUnit unit, DeadlineEvent from) {
    return new DeadlineRule(amount, unit, from, "in words");
  }

  private static IncidentBuilder incident() {
    return Incident.reported("a", REPORTED);
  }

  private static Incident investigation(InvestigationBuilder investigation) {
    return incident().investigation(investigation.build()).build();
  }

  private static Incident orders(CourtOrder... orders) {
    return incident().orders(OrdersBuilder.builder().each(List.of(orders)).build()).build();
  }

  private static CourtOrder notice(Answer served, String servedAt) {
    return CourtOrderBuilder.builder()
        .kind(OrderKind.DVPN)
        .served(served)
        .servedAt(servedAt == null ? null : london(servedAt))
        .build();
  }
}
