package io.github.riskrules.engine.record;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.Objects;

/**
 * Assesses incidents and records each decision. Whatever becomes of the record, the decision is
 * returned: nobody may be left without one because a disk is full. Thread-safe if both the assessor
 * and the sink are.
 */
public final class Recorder {
  private final RiskAssessor assessor;
  private final DecisionSink sink;

  private Recorder(RiskAssessor assessor, DecisionSink sink) {
    this.assessor = Objects.requireNonNull(assessor, "assessor");
    this.sink = Objects.requireNonNull(sink, "sink");
  }

  /** A recorder of the decisions of an assessor, such as a {@code RiskEngine}. */
  public static Recorder of(RiskAssessor assessor, DecisionSink sink) {
    return new Recorder(assessor, sink);
  }

  /**
   * Assesses an incident, then records the decision.
   *
   * @return the decision, and where its record is kept or why it is not
   * @throws AssessmentFailedException if there is no decision; then nothing is recorded
   */
  public RecordedDecision assess(Incident incident, Instant time) {
    Decision decision = assessor.assess(incident, time);
    try {
      return RecordedDecision.kept(decision, sink.append(DecisionRecord.of(incident, decision)));
    } catch (NotRecordedException inWords) {
      return RecordedDecision.notKept(decision, inWords.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError failure) {
      // A sink we do not know may quote facts, so neither its text nor its cause goes any further.
      return RecordedDecision.notKept(
          decision, "the decision could not be recorded, by a fault of what keeps the records.");
    }
  }
}
