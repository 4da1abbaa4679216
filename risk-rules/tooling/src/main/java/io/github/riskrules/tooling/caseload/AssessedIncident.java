package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one assessed incident, once its decision has been let go.
 *
 * @param summary what lists say of it
 * @param rules the rules that fired, each once
 * @param actions the codes of the actions that came into question, by how they stood
 */
record AssessedIncident(
    IncidentSummary summary, List<RuleRef> rules, Map<ActionStanding, List<String>> actions)
    implements Outcome {

  /**
   * The order in which people should take incidents: the highest tier reached first, then the
   * highest not excluded, then the earliest deadline, then the id. It tells any two incidents apart
   * that differ in anything a list says, and never asks in which order they came.
   */
  static final Comparator<AssessedIncident> GRAVEST_FIRST =
      Comparator.comparing(AssessedIncident::summary, gravestFirst());

  static AssessedIncident of(String place, Incident incident, Decision decision) {
    return new AssessedIncident(
        IncidentSummary.of(place, incident, decision),
        decision.findings().stream().map(finding -> finding.rule()).distinct().toList(),
        standings(decision));
  }

  private static Map<ActionStanding, List<String>> standings(Decision decision) {
    Map<ActionStanding, List<String>> actions = new EnumMap<>(ActionStanding.class);
    for (SuggestedAction each : decision.suggested()) {
      boolean covered = each.coveredBy() != null;
      add(
          actions,
          covered ? ActionStanding.COVERED : ActionStanding.SUGGESTED,
          each.action().code());
    }
    for (UnsuggestedAction each : decision.unsuggested()) {
      if (each.status() != ActionStatus.NOT_REACHED) {
        boolean waiting = each.status() == ActionStatus.WAITING;
        add(
            actions,
            waiting ? ActionStanding.WAITING : ActionStanding.RULED_OUT,
            each.action().code());
      }
    }
    return actions;
  }

  private static void add(
      Map<ActionStanding, List<String>> actions, ActionStanding standing, String code) {
    actions.computeIfAbsent(standing, each -> new ArrayList<>()).add(code);
  }

  private static Comparator<IncidentSummary> gravestFirst() {
    return Comparator.comparing(
            (IncidentSummary each) -> each.tier().atLeast(), Comparator.reverseOrder())
        .thenComparing(each -> each.tier().atMost(), Comparator.reverseOrder())
        .thenComparing(
            AssessedIncident::actBy, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
        .thenComparing(IncidentSummary::incidentId)
        .thenComparing(IncidentSummary::reportedAt)
        .thenComparing(AssessedIncident::allElse)
        .thenComparing(IncidentSummary::place);
  }

  private static @Nullable Instant actBy(IncidentSummary summary) {
    return summary.next() == null ? null : summary.next().actBy();
  }

  /** Whatever else a list says of an incident; asked for only where an id comes twice. */
  private static String allElse(IncidentSummary summary) {
    return String.join(
        "\n",
        String.valueOf(summary.reference()),
        summary.next() == null ? "" : summary.next().code(),
        summary.reason() == null ? "" : summary.reason().rule(),
        String.valueOf(summary.openQuestions()),
        String.valueOf(summary.firstQuestion()),
        String.valueOf(summary.notices()));
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "AssessedIncident[withheld]";
  }
}
