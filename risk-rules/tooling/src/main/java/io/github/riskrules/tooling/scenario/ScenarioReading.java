package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;

/**
 * What came of reading scenario files.
 *
 * @param scenarios the scenarios that could be read
 * @param problems everything wrong with the files, sorted by place
 */
public record ScenarioReading(List<Scenario> scenarios, List<Problem> problems) {
  public ScenarioReading {
    scenarios = List.copyOf(scenarios);
    problems = problems.stream().sorted().toList();
  }
}
