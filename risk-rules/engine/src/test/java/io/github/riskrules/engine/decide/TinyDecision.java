package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import java.time.Instant;

/** What a {@link TinyPolicy} decides of an incident of which next to nothing is known. */
final class TinyDecision {
  static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

  private TinyDecision() {}

  static IncidentBuilder blank() {
    return Incident.reported("test-1", NOW);
  }

  static Decision decide(TinyPolicy policy, IncidentBuilder incident) {
    return policy.decisionMaker().decide(incident.build(), NOW);
  }

  static SuggestedAction suggested(Decision decision, String code) {
    return decision.suggested().stream()
        .filter(each -> each.action().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not suggested"));
  }

  static UnsuggestedAction unsuggested(Decision decision, String code) {
    return decision.unsuggested().stream()
        .filter(each -> each.action().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is suggested"));
  }

  /** How an action stands that is not suggested. */
  static ActionStatus status(Decision decision, String code) {
    return unsuggested(decision, code).status();
  }
}
