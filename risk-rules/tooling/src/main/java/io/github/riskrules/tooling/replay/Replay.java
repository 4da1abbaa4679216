package io.github.riskrules.tooling.replay;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import io.github.riskrules.engine.record.JournalEntry;
import io.github.riskrules.engine.record.Part;
import io.github.riskrules.engine.record.SaltedDocument;
import io.github.riskrules.engine.record.SealedDecision;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recorded decision made again.
 *
 * @param entry the entry of the journal
 * @param outcome what came of it
 * @param policy the policy of the record
 * @param recordedBy the version of the library that decided then
 * @param replayedBy the version of the library that decided now
 * @param differences what is different, in words; without any fact of the incident
 */
public record Replay(
    int entry,
    ReplayOutcome outcome,
    PolicyRef policy,
    String recordedBy,
    String replayedBy,
    List<String> differences) {
  public Replay {
    differences = List.copyOf(differences);
  }

  /**
   * Makes the decision of an entry again; empty if the entry is none of a decision. The whole
   * journal is not looked at, only whether the entry is what it says itself.
   */
  static Optional<Replay> of(JournalEntry entry, Policies policies) {
    SealedDecision sealed = entry.sealed().decision();
    return sealed == null
        ? Optional.empty()
        : Optional.of(new Attempt(entry, sealed).replay(policies));
  }

  private record Attempt(JournalEntry entry, SealedDecision sealed) {

    Replay replay(Policies policies) {
      if (!entry.isSealed() || !entry.holdsWhatItCommitsTo()) {
        return ended(ReplayOutcome.EDITED, List.of());
      }
      Optional<String> facts = document(Part.FACTS);
      Optional<String> recorded = document(Part.DECISION);
      if (facts.isEmpty() || recorded.isEmpty()) {
        return ended(ReplayOutcome.REDACTED, List.of());
      }
      Optional<RiskEngine> engine = policies.engine(sealed.policy().digest());
      if (engine.isEmpty()) {
        return ended(ReplayOutcome.NO_POLICY, List.of());
      }
      Optional<Incident> incident =
          IncidentJson.read(facts.get().getBytes(StandardCharsets.UTF_8)).incident();
      if (incident.isEmpty()) {
        return ended(
            ReplayOutcome.DIFFERENT, List.of("This version cannot read the recorded incident."));
      }
      try {
        return compared(recorded.get(), engine.get().assess(incident.get(), sealed.assessedAt()));
      } catch (AssessmentFailedException failed) {
        return ended(ReplayOutcome.DIFFERENT, List.of("The assessment could not be completed."));
      }
    }

    private Replay compared(String recorded, Decision now) {
      if (recorded.equals(DecisionJson.writeCompact(now))) {
        return ended(ReplayOutcome.SAME_BYTES, List.of());
      }
      try {
        Decision then = CanonicalJson.read(Decision.class, DecisionJson.SCHEMA, recorded);
        List<String> differences = DecisionDifferences.between(then, now);
        return ended(
            differences.isEmpty() ? ReplayOutcome.SAME_DECISION : ReplayOutcome.DIFFERENT,
            differences);
      } catch (UnreadableRecordException ofAnotherForm) {
        return ended(
            ReplayOutcome.DIFFERENT,
            List.of("The recorded decision is in a form that this version does not write."));
      }
    }

    private Optional<String> document(Part part) {
      return entry.evidence(part).map(SaltedDocument::document).map(each -> each.text());
    }

    private Replay ended(ReplayOutcome outcome, List<String> differences) {
      return new Replay(
          entry.sealed().entry(),
          outcome,
          sealed.policy(),
          sealed.engineVersion(),
          Objects.requireNonNull(RiskEngine.version()),
          differences);
    }
  }
}
