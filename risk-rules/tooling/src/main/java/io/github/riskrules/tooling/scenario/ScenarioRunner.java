package io.github.riskrules.tooling.scenario;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.RiskAssessor;
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
      return new ScenarioResult(
          scenario, Optional.of(decision), Comparison.of(scenario.expectation(), decision));
    } catch (AssessmentFailedException failed) {
      Shortfall shortfall =
          new Shortfall(
              Shortfall.Kind.DECISION, List.of(), "was not assessed: " + failed.getMessage());
      return new ScenarioResult(scenario, Optional.empty(), List.of(shortfall));
    }
  }
}
