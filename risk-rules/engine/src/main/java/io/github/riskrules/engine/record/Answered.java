package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.util.Optional;

/** Whether what a person decided answers the decision of an entry, and no other. */
final class Answered {
  private Answered() {}

  static boolean by(HumanDecision decided, JournalEntry entry) {
    SealedDecision sealed = entry.sealed().decision();
    return sealed != null
        && decided.policyDigest().equals(sealed.policy().digest())
        && decided.assessedAt().equals(sealed.assessedAt())
        && decision(entry).map(decision -> isAbout(decided, decision)).orElse(true);
  }

  private static boolean isAbout(HumanDecision decided, Decision decision) {
    return decided.incidentId().equals(decision.incidentId())
        && decided.suggested().equals(decision.tier());
  }

  /** The decision of an entry, as far as its evidence is there and in a form of today. */
  static Optional<Decision> decision(JournalEntry entry) {
    Optional<SaltedDocument> evidence = entry.evidence(Part.DECISION);
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    try {
      String text = evidence.get().document().text();
      return Optional.of(CanonicalJson.read(Decision.class, DecisionJson.SCHEMA, text));
    } catch (UnreadableRecordException ofAnotherTime) {
      return Optional.empty();
    }
  }
}
