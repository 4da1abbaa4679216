package io.github.riskrules.tooling;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.util.List;

/**
 * What came of running every scenario of a pack.
 *
 * @param problems what is wrong with the scenario files and example incidents; a scenario with a
 *     problem was not run
 * @param results how each scenario went, in the order of files and lines
 * @param coverage which rules the scenarios reach
 */
public record PackTrial(
    List<Problem> problems, List<ScenarioResult> results, RuleCoverage coverage) {
  public PackTrial {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
  }

  /** Runs every scenario of a pack against an engine over it. */
  public static PackTrial of(PolicyPack pack) {
    ScenarioReading reading = ScenarioFolder.read(pack);
    ScenarioRunner runner = ScenarioRunner.with(RiskEngine.of(pack));
    List<ScenarioResult> results = reading.scenarios().stream().map(runner::run).toList();
    return new PackTrial(reading.problems(), results, RuleCoverage.of(pack.policy(), results));
  }

  /** Every expectation that was not met. */
  public List<Problem> failures() {
    return results.stream().flatMap(result -> result.failures().stream()).toList();
  }

  /** Whether every file could be read, every scenario passed and every rule is covered. */
  public boolean passed() {
    return problems.isEmpty() && failures().isEmpty() && coverage.gaps().isEmpty();
  }
}
