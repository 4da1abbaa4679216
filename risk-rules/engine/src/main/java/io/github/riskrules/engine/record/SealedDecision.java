package io.github.riskrules.engine.record;

import io.github.riskrules.decision.PolicyRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is kept of a decision for good: how it was made, and commitments to all that is personal.
 *
 * @param assessedAt the time of the assessment
 * @param policy the policy
 * @param engineVersion the version of the library that decided
 * @param commitments one for the facts, one for the decision, one for its outcome
 */
public record SealedDecision(
    Instant assessedAt, PolicyRef policy, String engineVersion, List<Commitment> commitments) {
  public SealedDecision {
    Objects.requireNonNull(assessedAt, "assessedAt");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(engineVersion, "engineVersion");
    commitments = List.copyOf(commitments);
  }
}
