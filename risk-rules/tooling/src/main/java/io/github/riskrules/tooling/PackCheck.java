package io.github.riskrules.tooling;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import java.util.List;

/** Checks a pack: its rules, lists and dates, and the files beside them that only tools read. */
public final class PackCheck {
  private PackCheck() {}

  /**
   * Everything wrong with a pack, sorted by place. What the engine refuses keeps the pack from
   * loading; a mistake in a scenario or an example incident does not, and is reported all the same.
   */
  public static List<Problem> of(PackReading reading) {
    return reading
        .pack()
        .map(pack -> ScenarioFolder.read(pack).problems())
        .orElse(reading.problems());
  }
}
