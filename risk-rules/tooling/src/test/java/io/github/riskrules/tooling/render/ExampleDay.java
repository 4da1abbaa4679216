package io.github.riskrules.tooling.render;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.caseload.ActionCount;
import io.github.riskrules.tooling.caseload.DocumentCounts;
import io.github.riskrules.tooling.caseload.Figures;
import io.github.riskrules.tooling.caseload.IncidentSummary;
import io.github.riskrules.tooling.caseload.NextAction;
import io.github.riskrules.tooling.caseload.Period;
import io.github.riskrules.tooling.caseload.RangeCount;
import io.github.riskrules.tooling.caseload.ReasonCount;
import io.github.riskrules.tooling.caseload.TierCount;
import io.github.riskrules.tooling.caseload.Triage;
import io.github.riskrules.tooling.caseload.TriagedIncident;
import io.github.riskrules.tooling.caseload.UnassessedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented day and invented figures, with every part that a report can show. */
final class ExampleDay {
  private static final NextAction PLAN =
      new NextAction(null, "safety-plan", "Agree a safety plan", "Before officers leave");
  private static final String OUTSIDE_DATES =
      "The policy is outside its dates: it was in force until 30 June 2026.";

  private ExampleDay() {}

  /** Bad documents, every kind of range, a pair, an id twice, notices and files left out. */
  static Triage triage() {
    return new Triage(
        Examples.TIME,
        Examples.open().policy(),
        "0.1.0",
        List.of(
            new UnassessedDocument(
                "day.ndjson:14",
                "day-0014",
                RiskTier.HIGH,
                List.of(
                    "day.ndjson:14 /victim/age  expected a whole number of years from 0 to 120.",
                    "day.ndjson:14:57  the document ends before it is complete.")),
            new UnassessedDocument(
                "day.ndjson:20", null, RiskTier.HIGH, List.of("day.ndjson:20  is odd."))),
        List.of(
            listed(
                3,
                List.of(5),
                List.of(),
                summary(
                    "day-0003-of-a-pair-with-a-long-identifier",
                    "occurrence-2",
                    RiskTier.HIGH,
                    RiskTier.HIGH,
                    due("2026-07-03T09:00:00Z"),
                    null,
                    OUTSIDE_DATES,
                    "It is outside the statutory definition.")),
            listed(
                4,
                List.of(),
                List.of(6),
                summary(
                    "day-0007",
                    null,
                    RiskTier.MEDIUM,
                    RiskTier.HIGH,
                    due("2026-07-04T09:00:00Z"),
                    "Has the suspect ever tried to strangle or choke the victim?",
                    OUTSIDE_DATES)),
            listed(
                5,
                List.of(3),
                List.of(),
                summary(
                    "day-0004",
                    "occurrence-2",
                    RiskTier.STANDARD,
                    RiskTier.HIGH,
                    PLAN,
                    "Is it happening more often?",
                    OUTSIDE_DATES)),
            listed(
                6,
                List.of(),
                List.of(4),
                summary(
                    "day-0007",
                    null,
                    RiskTier.STANDARD,
                    RiskTier.STANDARD,
                    null,
                    null,
                    OUTSIDE_DATES))),
        List.of(
            range(RiskTier.HIGH, RiskTier.HIGH, 1),
            range(RiskTier.MEDIUM, RiskTier.HIGH, 1),
            range(RiskTier.MEDIUM, RiskTier.MEDIUM, 0),
            range(RiskTier.STANDARD, RiskTier.HIGH, 1),
            range(RiskTier.STANDARD, RiskTier.MEDIUM, 0),
            range(RiskTier.STANDARD, RiskTier.STANDARD, 1)),
        List.of("notes.txt"));
  }

  /** A day on which nothing was found. */
  static Triage nothing() {
    return new Triage(
        Examples.TIME,
        Examples.open().policy(),
        "0.1.0",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A day of one incident with an id. */
  static Triage of(String id) {
    return new Triage(
        Examples.TIME,
        Examples.open().policy(),
        "0.1.0",
        List.of(),
        List.of(
            listed(
                1,
                List.of(),
                List.of(),
                summary(id, null, RiskTier.STANDARD, RiskTier.STANDARD, PLAN, null))),
        List.of(range(RiskTier.STANDARD, RiskTier.STANDARD, 1)),
        List.of());
  }

  /** Figures of a month, with small counts hidden. */
  static Figures figures() {
    return figures("Agree a safety plan");
  }

  /** The same, with another label of the action. */
  static Figures figures(String label) {
    return new Figures(
        new Period(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30")),
        Examples.TIME,
        Examples.open().policy(),
        "0.1.0",
        5,
        new DocumentCounts(125, null, 20, 0, 105),
        List.of(
            range(RiskTier.HIGH, RiskTier.HIGH, 40),
            range(RiskTier.MEDIUM, RiskTier.HIGH, null),
            range(RiskTier.MEDIUM, RiskTier.MEDIUM, 0),
            range(RiskTier.STANDARD, RiskTier.HIGH, 50),
            range(RiskTier.STANDARD, RiskTier.MEDIUM, 5),
            range(RiskTier.STANDARD, RiskTier.STANDARD, 5)),
        List.of(
            new TierCount(RiskTier.HIGH, 40),
            new TierCount(RiskTier.MEDIUM, null),
            new TierCount(RiskTier.STANDARD, 60)),
        List.of(
            new ActionCount("safety-plan", label, 105, 0, 0, 0),
            new ActionCount(
                "caution", "Consider a conditional caution, with a programme", null, 0, 30, 70)),
        List.of(
            new ReasonCount("PLAN-01", "every victim has a plan", 105),
            new ReasonCount("MARAC-01", "it is \"visible high risk\"", 15)));
  }

  private static RangeCount range(RiskTier atLeast, RiskTier atMost, @Nullable Integer incidents) {
    return new RangeCount(new TierRange(atLeast, atMost), incidents);
  }

  private static NextAction due(String time) {
    return new NextAction(
        Instant.parse(time), "daily-review", "Review in the daily meeting", "Within 24 hours");
  }

  private static TriagedIncident listed(
      int order, List<Integer> occurrence, List<Integer> ids, IncidentSummary summary) {
    return new TriagedIncident(order, occurrence, ids, summary);
  }

  private static IncidentSummary summary(
      String id,
      @Nullable String reference,
      RiskTier atLeast,
      RiskTier atMost,
      @Nullable NextAction next,
      @Nullable String question,
      String... notices) {
    return new IncidentSummary(
        "day.ndjson:1",
        id,
        reference,
        Examples.TIME,
        new TierRange(atLeast, atMost),
        next,
        atLeast == RiskTier.STANDARD
            ? null
            : new IncidentSummary.Reason("TIER-03", "The abuse is happening more often."),
        question == null ? 0 : 12,
        question,
        List.of(notices));
  }
}
