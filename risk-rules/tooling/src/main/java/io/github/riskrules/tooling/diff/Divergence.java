package io.github.riskrules.tooling.diff;

import io.github.riskrules.tooling.proof.Way;
import java.util.List;

/**
 * A way in which two policies decide incidents otherwise, shown on the smallest one found.
 *
 * @param way the way
 * @param effect the worst that becomes of it
 * @param responsible the changes that make the difference: ids of rules, or names of other changes
 * @param confirmed whether the engine decides it otherwise too; where it does not, the proof itself
 *     has a defect
 * @param example the incident
 */
public record Divergence(
    Way way, Effect effect, List<String> responsible, boolean confirmed, Example example) {
  public Divergence {
    responsible = List.copyOf(responsible);
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Divergence[" + example.name() + "]";
  }
}
