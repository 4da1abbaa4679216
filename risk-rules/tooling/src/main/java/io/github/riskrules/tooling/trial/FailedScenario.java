package io.github.riskrules.tooling.trial;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.render.Printable;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import io.github.riskrules.tooling.scenario.Shortfall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A scenario that did not get all it expected, with the conditions that made the difference.
 *
 * @param scenario the scenario
 * @param failures each expectation that was not met, the tier first
 */
public record FailedScenario(Scenario scenario, List<Failure> failures) {
  public FailedScenario {
    Objects.requireNonNull(scenario, "scenario");
    failures = List.copyOf(failures);
  }

  /** Why a scenario failed under a policy; what has been told once is not told again. */
  public static FailedScenario of(Policy policy, ScenarioResult result) {
    Set<Cause> told = new HashSet<>();
    List<Failure> failures = new ArrayList<>();
    for (Shortfall shortfall : result.shortfalls()) {
      List<Cause> causes =
          result
              .decision()
              .map(decision -> Causes.of(policy, result.scenario(), decision).of(shortfall))
              .orElse(List.of());
      failures.add(
          new Failure(
              result.scenario(),
              shortfall.sentence(),
              causes.stream().map(cause -> told.add(cause) ? cause : toldAbove(cause)).toList()));
    }
    return new FailedScenario(result.scenario(), failures);
  }

  private static Cause toldAbove(Cause cause) {
    String sentence = cause.sentence().replaceFirst(":$", "");
    return cause.details().isEmpty()
        ? cause
        : new Cause(cause.rule(), sentence + ", as above", List.of());
  }

  /** What the scenario is called. */
  public String name() {
    return Printable.of(scenario.name());
  }

  /** Where it stands. */
  public String place() {
    return scenario.file() + ":" + scenario.line();
  }

  /**
   * The whole as lines of text: each expectation with its place, and below it, indented, its
   * causes. Nothing in them can steer a terminal.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Failure failure : failures) {
      lines.add(lines.isEmpty() ? failure.text() : failure.furtherText());
      for (Cause cause : failure.causes()) {
        lines.add("    " + cause.sentence());
        cause.details().forEach(detail -> lines.add("      " + detail));
      }
    }
    return lines;
  }
}
