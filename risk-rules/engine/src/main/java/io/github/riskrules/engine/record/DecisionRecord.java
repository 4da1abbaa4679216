package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.Objects;

/**
 * The record of one decision: what is kept for good, and the evidence, which can be taken out.
 * Immutable and thread-safe. Two records of one decision differ in their salts.
 *
 * @param sealed what is kept for good; nothing personal
 * @param evidence facts, decision and outcome, each under the commitment of the same part
 */
public record DecisionRecord(SealedDecision sealed, List<SaltedDocument> evidence) {
  /** What the {@code schema} field of every such document says. */
  public static final String SCHEMA = "decision-record/1";

  public DecisionRecord {
    Objects.requireNonNull(sealed, "sealed");
    evidence = List.copyOf(evidence);
  }

  /** The record of a decision on an incident. */
  public static DecisionRecord of(Incident incident, Decision decision) {
    List<SaltedDocument> evidence =
        List.of(
            SaltedDocument.of(Part.FACTS, IncidentJson.writeCompact(incident)),
            SaltedDocument.of(Part.DECISION, DecisionJson.writeCompact(decision)),
            SaltedDocument.of(
                Part.OUTCOME, CanonicalJson.write(Outcome.SCHEMA, Outcome.of(decision))));
    return new DecisionRecord(
        new SealedDecision(
            decision.assessedAt(),
            decision.policy(),
            decision.engineVersion(),
            evidence.stream().map(SaltedDocument::commitment).toList()),
        evidence);
  }

  /** The record as a document of its own, for a sink that keeps documents. */
  public String json() {
    return CanonicalJson.write(SCHEMA, this);
  }

  /** Names the policy and withholds the evidence: this text may reach a log. */
  @Override
  public String toString() {
    return "DecisionRecord[" + sealed.policy().id() + " " + sealed.policy().version() + "]";
  }
}
