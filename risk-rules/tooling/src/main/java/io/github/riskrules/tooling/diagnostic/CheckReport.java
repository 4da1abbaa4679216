package io.github.riskrules.tooling.diagnostic;

import io.github.riskrules.engine.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a pack.
 *
 * @param policy what was checked; empty when the pack does not load
 * @param diagnostics everything found, by file and place
 * @param proofs what was proven; null when proofs were left out
 */
public record CheckReport(
    Optional<Policy> policy, List<Diagnostic> diagnostics, @Nullable Proven proofs) {
  public CheckReport {
    diagnostics = diagnostics.stream().sorted().toList();
  }

  /** A report without proofs. */
  public CheckReport(Optional<Policy> policy, List<Diagnostic> diagnostics) {
    this(policy, diagnostics, null);
  }

  /** How many findings weigh so much. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  /** Whether there is nothing but notes, and nothing that was to be proven is left open. */
  public boolean passed() {
    return (proofs == null || proofs.isDecided())
        && diagnostics.stream().noneMatch(each -> each.severity().needsLook());
  }
}
