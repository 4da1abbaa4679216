package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.ReportedBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Invents one case: first how grave it is and what sort of couple or family it is in, then what
 * follows from that.
 */
final class CaseInvention {
  private static final Instant FIRST_REPORT = Instant.parse("2025-11-20T00:00:00Z");
  private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;

  private static final List<ReportedBy> REPORTERS =
      List.of(
          ReportedBy.VICTIM,
          ReportedBy.VICTIM,
          ReportedBy.VICTIM,
          ReportedBy.FAMILY_OR_FRIEND,
          ReportedBy.NEIGHBOUR_OR_STRANGER,
          ReportedBy.PROFESSIONAL);

  private final long number;
  private final Dice dice;
  private final Severity severity;
  private final Instant reportedAt;

  CaseInvention(long number, long seed) {
    this.number = number;
    this.dice = new Dice(seed);
    this.severity = Severity.of(dice);
    this.reportedAt = FIRST_REPORT.plus(dice.below(MINUTES_OF_A_YEAR), ChronoUnit.MINUTES);
  }

  Case invent() {
    LocalDate day = LocalDate.ofInstant(reportedAt, Incident.ZONE);
    boolean crime = severity == Severity.GRAVE || dice.happens(crimeShare());
    boolean repeat = dice.happens(severity == Severity.LOW ? Rates.REPEAT / 2 : 2 * Rates.REPEAT);
    PeopleInvention people = new PeopleInvention(dice, severity);
    AbuseInvention abuse = new AbuseInvention(dice, severity, crime);
    RecordsInvention records = new RecordsInvention(dice, severity, day, repeat);
    StepsInvention steps = new StepsInvention(dice, severity, reportedAt, crime);
    Incident incident =
        IncidentBuilder.builder()
            .id("case-" + number)
            .forceArea("northamptonshire")
            .reportedAt(reportedAt)
            .occurredOn(dice.happens(0.9) ? day : null)
            .reportedBy(dice.oneOf(REPORTERS))
            .firstContact(repeat ? Answer.NO : dice.asked(0.3))
            .offences(abuse.offences())
            .abuse(abuse.abuse())
            .dash(abuse.dash())
            .relationship(people.relationship())
            .victim(people.victim())
            .suspect(people.suspect())
            .children(people.children())
            .history(records.history())
            .orders(records.orders())
            .checks(records.checks())
            .assessment(steps.assessment())
            .judgement(steps.judgement())
            .notice(steps.notice())
            .investigation(steps.investigation())
            .build();
    return new Case(incident, reportedAt.plus(dice.between(3 * 60, 24 * 60), ChronoUnit.MINUTES));
  }

  /** So that with every grave case a crime, all of them together come out at the published rate. */
  private static double crimeShare() {
    double grave = Severity.GRAVE.share();
    return (Rates.CRIME - grave) / (1 - grave);
  }
}
