package io.github.riskrules.tooling;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.coverage.PackCoverage;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.util.List;

/**
 * What came of running every scenario of a pack.
 *
 * @param policy the policy they were run against
 * @param problems what is wrong with the scenario files and example incidents; a scenario with a
 *     problem was not run
 * @param results how each scenario went, in the order of files and lines
 * @param coverage what the scenarios show of the pack's own rules
 */
public record PackTrial(
    Policy policy, List<Problem> problems, List<ScenarioResult> results, PackCoverage coverage) {
  public PackTrial {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
  }

  /** Runs every scenario of a pack against an engine over it. */
  public static PackTrial of(PolicyPack pack) {
    ScenarioReading reading = ScenarioFolder.read(pack);
    ScenarioRunner runner = ScenarioRunner.with(RiskEngine.of(pack));
    List<ScenarioResult> results = reading.scenarios().stream().map(runner::run).toList();
    return new PackTrial(
        pack.policy(), reading.problems(), results, PackCoverage.of(pack.policy(), results));
  }

  /** Every expectation that was not met. */
  public List<Problem> failures() {
    return results.stream().flatMap(result -> result.failures().stream()).toList();
  }

  /**
   * The rules that scenarios do not reach, or a line where there are no scenarios at all. Empty
   * while some file cannot be read: what is in that may reach them all.
   */
  public List<Problem> gaps() {
    if (!problems.isEmpty()) {
      return List.of();
    }
    return results.isEmpty() && !coverage.gaps().isEmpty()
        ? List.of(
            Problem.of(
                "scenarios",
                "there are no scenarios, so no rule is tried.",
                "Write one for each side of every line; risk new scenario begins one."))
        : coverage.gaps();
  }

  /** Whether every file could be read, every scenario passed and every rule is reached. */
  public boolean passed() {
    return problems.isEmpty() && failures().isEmpty() && gaps().isEmpty();
  }
}
