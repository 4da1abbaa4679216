package io.github.riskrules.engine.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is kept for good of what a person decided: which decision it answers, and when.
 *
 * @param answers the entry of the decision it answers, and that entry's hash
 * @param decidedAt when the person decided
 * @param commitments one, for what was decided and why
 */
public record SealedHumanDecision(
    Receipt answers, Instant decidedAt, List<Commitment> commitments) {
  public SealedHumanDecision {
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(decidedAt, "decidedAt");
    commitments = List.copyOf(commitments);
  }
}
