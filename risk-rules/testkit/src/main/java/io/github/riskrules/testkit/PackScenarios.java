package io.github.riskrules.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/** The scenarios of a pack as tests, for a method that bears {@link PackTest}. */
public final class PackScenarios {
  private final FoundPack found;

  private PackScenarios(FoundPack found) {
    this.found = found;
  }

  static PackScenarios of(FoundPack found) {
    return new PackScenarios(found);
  }

  /**
   * The pack.
   *
   * @throws io.github.riskrules.engine.PackRejectedException if anything is wrong with it
   */
  public PolicyPack pack() {
    return found.reading().orElseThrow();
  }

  /**
   * One test for each scenario, in the order of files and lines, those of a file together. Beside
   * them stands one more test that fails where a pack cannot be read, where a scenario file or an
   * example incident has mistakes, or where there is no scenario at all.
   */
  public Stream<DynamicNode> tests() {
    if (found.reading().pack().isEmpty()) {
      return Stream.of(failing("the pack can be read", found.reading().problems()));
    }
    ScenarioReading reading = ScenarioFolder.read(pack());
    List<DynamicNode> nodes = new ArrayList<>();
    if (!reading.problems().isEmpty()) {
      nodes.add(failing("every scenario can be read", reading.problems()));
    } else if (reading.scenarios().isEmpty()) {
      nodes.add(failing("there are scenarios", List.of(noScenarios())));
    }
    ScenarioRunner runner = ScenarioRunner.with(RiskEngine.of(pack()));
    byFile(reading.scenarios())
        .forEach(
            (file, scenarios) ->
                nodes.add(
                    dynamicContainer(
                        file,
                        found.source(file, 0),
                        scenarios.stream().map(each -> test(each, runner)))));
    return nodes.stream();
  }

  /**
   * One test that fails where a rule of the pack fires in no scenario, or in every one: as {@code
   * risk test} does. While a scenario file or an example incident has mistakes it fails with those
   * alone, since what is in them may reach every rule. It runs all scenarios once more.
   */
  public DynamicNode coverage() {
    return dynamicTest(
        "every rule fires in some scenario and in another does not",
        found.source("pack.yaml", 0),
        failOn(() -> unreached(PackTrial.of(pack()))));
  }

  private static List<Problem> unreached(PackTrial trial) {
    return trial.problems().isEmpty() ? trial.gaps() : trial.problems();
  }

  private static Map<String, List<Scenario>> byFile(List<Scenario> scenarios) {
    return scenarios.stream()
        .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
  }

  private DynamicTest test(Scenario scenario, ScenarioRunner runner) {
    return dynamicTest(
        scenario.name(),
        found.source(scenario.file(), scenario.line()),
        failOn(() -> runner.run(scenario).failures()));
  }

  private DynamicTest failing(String name, List<Problem> problems) {
    Problem first = problems.get(0);
    String file = first.line() > 0 ? first.file() : "pack.yaml";
    return dynamicTest(name, found.source(file, first.line()), failOn(() -> problems));
  }

  private Problem noScenarios() {
    return Problem.of(
        found.name(),
        "the pack has no scenarios, so nothing says what it is meant to decide.",
        "Add one to its scenarios/*.yaml, with a base incident and what is expected.");
  }

  private Executable failOn(Check check) {
    return () -> {
      List<Problem> problems = check.problems();
      if (!problems.isEmpty()) {
        throw failure(problems);
      }
    };
  }

  /** What failed is a line of the policy, so that line stands where Java has its own. */
  private AssertionFailedError failure(List<Problem> problems) {
    AssertionFailedError failure =
        new AssertionFailedError(
            problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
    failure.setStackTrace(
        problems.stream()
            .filter(problem -> problem.line() > 0)
            .map(
                problem ->
                    new StackTraceElement(found.name(), "policy", problem.file(), problem.line()))
            .distinct()
            .toArray(StackTraceElement[]::new));
    return failure;
  }

  /** Says what is wrong, when asked. */
  private interface Check {
    List<Problem> problems();
  }
}
