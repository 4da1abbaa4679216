package io.github.riskrules.tooling.trial;

import io.github.riskrules.tooling.render.Printable;
import io.github.riskrules.tooling.scenario.Scenario;
import java.util.List;
import java.util.Objects;

/**
 * One expectation of a scenario that was not met, and why.
 *
 * @param scenario the scenario
 * @param sentence what was expected and what was decided, as the end of a sentence about the
 *     scenario
 * @param causes what made the difference, the nearest first
 */
public record Failure(Scenario scenario, String sentence, List<Cause> causes) {
  public Failure {
    Objects.requireNonNull(scenario, "scenario");
    sentence = Printable.of(sentence);
    causes = List.copyOf(causes);
  }

  /** The expectation on one line: place, scenario, what was expected and what was decided. */
  public String text() {
    return place() + "'" + Printable.of(scenario.name()) + "' " + sentence;
  }

  /** The same where the scenario has just been named. */
  String furtherText() {
    return place() + "also " + sentence;
  }

  private String place() {
    return scenario.file() + ":" + scenario.line() + "  ";
  }
}
