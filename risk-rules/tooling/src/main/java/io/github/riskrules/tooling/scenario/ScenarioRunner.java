package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RiskAssessor;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Runs scenarios against an assessor. As thread-safe as the assessor. */
public final class ScenarioRunner {
  private final RiskAssessor assessor;

  private ScenarioRunner(RiskAssessor assessor) {
    this.assessor = assessor;
  }

  /** A runner that asks this assessor. */
  public static ScenarioRunner with(RiskAssessor assessor) {
    return new ScenarioRunner(assessor);
  }

  /** Runs one scenario; a failed assessment is a failed scenario, never an exception. */
  public ScenarioResult run(Scenario scenario) {
    try {
      Decision decision = assessor.assess(scenario.incident(), scenario.at());
      List<Problem> failures =
          Comparison.of(scenario.expectation(), decision).stream()
              .map(shortfall -> failure(scenario, shortfall))
              .toList();
      return new ScenarioResult(scenario, Optional.of(decision), failures);
    } catch (AssessmentFailedException failed) {
      return new ScenarioResult(
          scenario,
          Optional.empty(),
          List.of(failure(scenario, "was not assessed: " + failed.getMessage())));
    }
  }

  private static Problem failure(Scenario scenario, String shortfall) {
    return Problem.at(
        scenario.file(), scenario.line(), 0, "'" + scenario.name() + "' " + shortfall, "");
  }
}
