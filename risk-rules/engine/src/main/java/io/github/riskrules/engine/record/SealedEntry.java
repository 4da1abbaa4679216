package io.github.riskrules.engine.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a journal keeps for good. It says one thing: a decision, what a person decided,
 * or that evidence was taken out.
 *
 * @param entry its number, from 1
 * @param previous the hash of the entry before it; for the first, 64 zeros
 * @param decision a decision; null if this is none
 * @param humanDecision what a person decided; null if this is none
 * @param redaction that evidence was taken out; null if this is none
 */
public record SealedEntry(
    int entry,
    String previous,
    @Nullable SealedDecision decision,
    @Nullable SealedHumanDecision humanDecision,
    @Nullable Redaction redaction) {
  public SealedEntry {
    if (entry < 1) {
      throw new IllegalArgumentException("entries are numbered from 1");
    }
    Sha256.require(previous);
    if (Stream.of(decision, humanDecision, redaction).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException("an entry says one thing");
    }
    if (redaction != null && redaction.last() >= entry) {
      throw new IllegalArgumentException("evidence is taken out of earlier entries");
    }
  }

  /** The commitments to its evidence; none in an entry about evidence taken out. */
  public List<Commitment> commitments() {
    if (decision != null) {
      return decision.commitments();
    }
    return humanDecision != null ? humanDecision.commitments() : List.of();
  }
}
