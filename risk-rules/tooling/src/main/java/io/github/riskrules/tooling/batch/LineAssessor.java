package io.github.riskrules.tooling.batch;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Assesses lines, each by itself. Thread-safe. */
final class LineAssessor {
  /** Nobody mends so many mistakes of one line; more would only fill memory. */
  private static final int PROBLEMS_KEPT = 100;

  private final RiskEngine engine;
  private final Instant time;
  private final Detail detail;

  LineAssessor(RiskEngine engine, Instant time, Detail detail) {
    this.engine = engine;
    this.time = time;
    this.detail = detail;
  }

  AssessedChunk assess(Chunk chunk) {
    AssessedChunk into = new AssessedChunk(chunk.bytesRead());
    chunk.lines().forEach(line -> assess(line, into));
    return into;
  }

  private void assess(Chunk.Line line, AssessedChunk into) {
    String place = "line " + line.number();
    IncidentReading reading = IncidentJson.read(place, line.document());
    Incident incident = reading.incident().orElse(null);
    if (incident == null) {
      String id = reading.id().orElse(null);
      into.reject(RejectedLine.of(line.number(), id, told(place, reading.problems())));
      return;
    }
    try {
      assess(incident, into);
    } catch (AssessmentFailedException failed) {
      String why = place + "  " + failed.getMessage();
      into.reject(RejectedLine.of(line.number(), incident.id(), List.of(why)));
    }
  }

  private void assess(Incident incident, AssessedChunk into) {
    if (detail == Detail.DECISION) {
      Decision decision = engine.assess(incident, time);
      into.results().add(decision);
      into.counts().add(decision.tier());
    } else {
      Outcome outcome = engine.outcome(incident, time);
      into.results().add(incident.id(), outcome);
      into.counts().add(outcome.tier());
    }
  }

  private static List<String> told(String place, List<Problem> problems) {
    List<String> told = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS_KEPT, problems.size()))) {
      told.add(placed(place, problem).text());
    }
    if (problems.size() > PROBLEMS_KEPT) {
      told.add(place + "  has " + (problems.size() - PROBLEMS_KEPT) + " more problems.");
    }
    return told;
  }

  /** Every document is one line, so only the column tells where in it. */
  private static Problem placed(String place, Problem problem) {
    String column = problem.column() > 0 ? ", column " + problem.column() : "";
    return problem.pointer().isEmpty()
        ? Problem.of(place + column, problem.what(), problem.remedy())
        : problem;
  }
}
