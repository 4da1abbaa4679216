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
 * @param shortfalls every expectation that was not met; empty when all were
 */
public record ScenarioResult(
    Scenario scenario, Optional<Decision> decision, List<Shortfall> shortfalls) {
  public ScenarioResult {
    shortfalls = List.copyOf(shortfalls);
  }

  /** Whether everything expected came about. */
  public boolean passed() {
    return shortfalls.isEmpty();
  }

  /** Every expectation that was not met, each on one line with its place. */
  public List<Problem> failures() {
    return shortfalls.stream().map(this::failure).toList();
  }

  private Problem failure(Shortfall shortfall) {
    return Problem.at(
        scenario.file(),
        scenario.line(),
        0,
        "'" + scenario.name() + "' " + shortfall.sentence(),
        "");
  }
}
