package io.github.riskrules.engine.record;

import io.github.riskrules.decision.Decision;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision, and what became of its record. */
public final class RecordedDecision {
  private final Decision decision;
  private final @Nullable Receipt receipt;
  private final @Nullable String failure;

  private RecordedDecision(Decision decision, @Nullable Receipt receipt, @Nullable String failure) {
    this.decision = Objects.requireNonNull(decision, "decision");
    this.receipt = receipt;
    this.failure = failure;
  }

  static RecordedDecision kept(Decision decision, Receipt receipt) {
    return new RecordedDecision(decision, Objects.requireNonNull(receipt, "receipt"), null);
  }

  static RecordedDecision notKept(Decision decision, @Nullable String failure) {
    return new RecordedDecision(
        decision, null, Objects.requireNonNullElse(failure, "the decision was not recorded."));
  }

  /** The decision; it holds whether or not it is recorded. */
  public Decision decision() {
    return decision;
  }

  /** Where the record is kept; empty if it is not. */
  public Optional<Receipt> receipt() {
    return Optional.ofNullable(receipt);
  }

  /** Why the record is not kept, without any fact of the incident; empty if it is kept. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Withholds the decision: this text may reach a log. */
  @Override
  public String toString() {
    return "RecordedDecision["
        + (receipt == null ? "not recorded" : "entry " + receipt.entry())
        + "]";
  }
}
