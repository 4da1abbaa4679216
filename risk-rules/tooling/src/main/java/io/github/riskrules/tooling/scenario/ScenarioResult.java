package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How one scenario went.
 *
 * @param scenario the scenario
 * @param decision what was decided; empty when the assessment failed
 * @param failures every expectation that was not met, with its place; empty when all were
 */
public record ScenarioResult(
    Scenario scenario, Optional<Decision> decision, List<Problem> failures) {
  public ScenarioResult {
    failures = List.copyOf(failures);
  }

  /** Whether everything expected came about. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
