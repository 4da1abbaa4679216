package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.RiskEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day's incidents in the order in which people should take them: first those that could not be
 * assessed, since each may be HIGH, then the highest tier reached, the highest not excluded, the
 * earliest deadline and the id. It suggests an order; people decide.
 *
 * @param assessedAt the time of assessment, the same for all
 * @param policy the policy
 * @param engineVersion the version of the library
 * @param notAssessed the documents that could not be assessed, in the order in which they were
 *     found; they take the first numbers of the list
 * @param incidents the incidents in their order
 * @param ranges how many incidents lie in each tier range
 * @param leftOut the names of files and folders beside the documents that were not read
 */
public record Triage(
    Instant assessedAt,
    PolicyRef policy,
    String engineVersion,
    List<UnassessedDocument> notAssessed,
    List<TriagedIncident> incidents,
    List<RangeCount> ranges,
    List<String> leftOut) {
  public Triage {
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engineVersion, "engineVersion");
    notAssessed = List.copyOf(notAssessed);
    incidents = List.copyOf(incidents);
    ranges = List.copyOf(ranges);
    leftOut = List.copyOf(leftOut);
  }

  /** Puts a caseload in order. */
  public static Triage of(Caseload caseload) {
    return new Triage(
        caseload.assessedAt(),
        caseload.policy().ref(),
        RiskEngine.version(),
        caseload.unassessed(),
        inOrder(caseload),
        RangeCount.of(caseload.assessed(), SmallCounts.ALL_SHOWN),
        caseload.leftOut());
  }

  private static List<TriagedIncident> inOrder(Caseload caseload) {
    List<IncidentSummary> summaries =
        caseload.assessed().stream()
            .sorted(AssessedIncident.GRAVEST_FIRST)
            .map(AssessedIncident::summary)
            .toList();
    int before = caseload.unassessed().size();
    Map<String, List<Integer>> ofOccurrence = new HashMap<>();
    Map<String, List<Integer>> ofId = new HashMap<>();
    for (int i = 0; i < summaries.size(); i++) {
      IncidentSummary summary = summaries.get(i);
      note(ofId, summary.incidentId(), before + i + 1);
      if (summary.reference() != null) {
        note(ofOccurrence, summary.reference(), before + i + 1);
      }
    }
    List<TriagedIncident> incidents = new ArrayList<>();
    for (IncidentSummary summary : summaries) {
      int order = before + incidents.size() + 1;
      incidents.add(
          new TriagedIncident(
              order,
              others(ofOccurrence, summary.reference(), order),
              others(ofId, summary.incidentId(), order),
              summary));
    }
    return incidents;
  }

  private static void note(Map<String, List<Integer>> numbers, String key, int number) {
    numbers.computeIfAbsent(key, each -> new ArrayList<>()).add(number);
  }

  private static List<Integer> others(
      Map<String, List<Integer>> numbers, @Nullable String key, int order) {
    return key == null
        ? List.of()
        : numbers.getOrDefault(key, List.of()).stream().filter(each -> each != order).toList();
  }

  /**
   * Whether something beside the incidents themselves wants a look: a document that was not
   * assessed, an id that came twice, a file that was left out, or that nothing was found at all.
   */
  public boolean wantsALook() {
    return !notAssessed.isEmpty()
        || !leftOut.isEmpty()
        || incidents.isEmpty()
        || incidents.stream().anyMatch(each -> !each.sameId().isEmpty());
  }

  /** Says how long the list is and nothing of the incidents: this text may reach a log. */
  @Override
  public String toString() {
    return "Triage[" + incidents.size() + " incidents]";
  }
}
