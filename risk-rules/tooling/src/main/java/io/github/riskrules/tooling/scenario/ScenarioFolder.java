package io.github.riskrules.tooling.scenario;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the example incidents and the scenarios of a pack. */
public final class ScenarioFolder {
  private ScenarioFolder() {}

  /**
   * Every scenario of a pack, in the order of its files and lines, with everything wrong in its
   * scenarios and example incidents. Never throws on what someone wrote.
   */
  public static ScenarioReading read(PolicyPack pack) {
    List<Scenario> scenarios = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    BaseIncidents bases = new BaseIncidents(pack);
    for (String path : BaseIncidents.incidents(pack)) {
      pack.file(path)
          .ifPresent(content -> problems.addAll(IncidentJson.read(path, content).problems()));
    }
    FactPaths facts = FactPaths.standard();
    // Side by side: a pack may have a thousand scenarios, and people wait for them.
    List<ScenarioReading> readings =
        pack.files().parallelStream()
            .filter(path -> path.startsWith("scenarios/"))
            .map(path -> ScenarioFile.read(path, pack.file(path).orElseThrow(), pack, facts, bases))
            .toList();
    for (ScenarioReading reading : readings) {
      scenarios.addAll(reading.scenarios());
      problems.addAll(reading.problems());
    }
    refuseRepeatedNames(scenarios, problems);
    return new ScenarioReading(scenarios, problems);
  }

  private static void refuseRepeatedNames(List<Scenario> scenarios, List<Problem> problems) {
    Map<String, Scenario> first = new HashMap<>();
    for (Scenario scenario : scenarios) {
      Scenario other = first.putIfAbsent(scenario.name(), scenario);
      if (other != null) {
        problems.add(
            Problem.at(
                scenario.file(),
                scenario.line(),
                0,
                Quoted.of(scenario.name())
                    + " is also the name of the scenario in "
                    + other.file()
                    + ":"
                    + other.line()
                    + ".",
                "Give one of them another name."));
      }
    }
  }
}
