package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes documents in and assesses them, some at a time on all processors. Only what lists and
 * figures need is kept of each, about half a kilobyte, so that a year fits into memory.
 */
final class Intake implements Taker {
  /** So many documents of the largest size take 16 MB. */
  private static final int AT_A_TIME = 64;

  /** Nobody mends so many mistakes one by one; more would only fill memory. */
  private static final int PROBLEMS_KEPT = 100;

  private final RiskAssessor assessor;
  private final Instant time;
  private final List<FoundDocument> waiting = new ArrayList<>(AT_A_TIME);
  private final List<AssessedIncident> assessed = new ArrayList<>();
  private final List<UnassessedDocument> unassessed = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  Intake(RiskAssessor assessor, Instant time) {
    this.assessor = assessor;
    this.time = time;
  }

  @Override
  public void take(FoundDocument document) {
    waiting.add(document);
    if (waiting.size() == AT_A_TIME) {
      assessWaiting();
    }
  }

  @Override
  public void unreadable(String file, int line, String what) {
    assessWaiting();
    Problem problem = Problem.at(file, line, 0, what, AssessmentFailedException.TREAT_AS_HIGH);
    String place = line == 0 ? file : file + ":" + line;
    unassessed.add(UnassessedDocument.of(place, null, List.of(problem.text())));
  }

  @Override
  public void leaveOut(String name) {
    leftOut.add(name);
  }

  /** Everything taken in, once all has been. */
  Caseload caseload(Policy policy) {
    assessWaiting();
    return new Caseload(policy, time, assessed, unassessed, leftOut);
  }

  private void assessWaiting() {
    // In the order in which they came, whichever is ready first.
    for (Outcome outcome : waiting.parallelStream().map(this::assess).toList()) {
      if (outcome instanceof AssessedIncident incident) {
        assessed.add(incident);
      } else if (outcome instanceof UnassessedDocument document) {
        unassessed.add(document);
      }
    }
    waiting.clear();
  }

  private Outcome assess(FoundDocument document) {
    IncidentReading reading = IncidentJson.read(document.file(), document.bytes());
    Incident incident = reading.incident().orElse(null);
    String place = document.place();
    if (incident == null) {
      return UnassessedDocument.of(
          place, reading.id().orElse(null), told(document, reading.problems()));
    }
    try {
      return AssessedIncident.of(place, incident, assessor.assess(incident, time));
    } catch (AssessmentFailedException failure) {
      return UnassessedDocument.of(
          place, incident.id(), List.of(place + "  " + failure.getMessage()));
    }
  }

  private static List<String> told(FoundDocument document, List<Problem> problems) {
    List<String> told = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS_KEPT, problems.size()))) {
      told.add(document.placed(problem).text());
    }
    if (problems.size() > PROBLEMS_KEPT) {
      int more = problems.size() - PROBLEMS_KEPT;
      told.add(document.place() + "  has " + more + " more problems.");
    }
    return told;
  }
}
