package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.HumanDecision;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Invented decisions with as little in them as can be, so that every byte of a journal is tried.
 */
final class Small {
  static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");
  static final PolicyRef POLICY = new PolicyRef("test", "1", "d".repeat(64));

  private Small() {}

  static Incident incident(int number) {
    return Incident.reported("i" + number, TIME).build();
  }

  static Decision decision(int number) {
    return decision(number, List.of());
  }

  static Decision decision(int number, List<String> notices) {
    return new Decision(
        "i" + number,
        TIME.plusSeconds(number),
        new TierRange(RiskTier.STANDARD, RiskTier.HIGH),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notices,
        POLICY,
        "1");
  }

  static HumanDecision answer(int number) {
    return HumanDecision.of(
        decision(number), RiskTier.MEDIUM, TIME.plusSeconds(9), "sergeant", "Seen in person.");
  }

  static DecisionRecord record(int number) {
    return DecisionRecord.of(incident(number), decision(number));
  }

  /** A journal with some decisions. */
  static Path journal(Path folder, int decisions) throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      for (int i = 1; i <= decisions; i++) {
        journal.append(record(i));
      }
    }
    return path;
  }

  static Redaction redaction(int first, int last, Part... parts) {
    return new Redaction(
        first,
        last,
        List.of(parts),
        Redaction.Ground.RETENTION_ENDED,
        "records manager",
        TIME.plusSeconds(99));
  }
}
