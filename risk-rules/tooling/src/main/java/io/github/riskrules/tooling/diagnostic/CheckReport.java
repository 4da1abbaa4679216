package io.github.riskrules.tooling.diagnostic;

import io.github.riskrules.engine.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a pack.
 *
 * @param policy what was checked; empty when the pack does not load
 * @param diagnostics everything found, by file and place
 */
public record CheckReport(Optional<Policy> policy, List<Diagnostic> diagnostics) {
  public CheckReport {
    diagnostics = diagnostics.stream().sorted().toList();
  }

  /** How many findings weigh so much. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  /** Whether there is nothing but notes. */
  public boolean passed() {
    return diagnostics.stream().noneMatch(each -> each.severity().needsLook());
  }
}
