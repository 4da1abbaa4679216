package io.github.riskrules.tooling.trial;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.coverage.PackCoverage;
import io.github.riskrules.tooling.render.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a pack's scenarios, with why each failure failed.
 *
 * @param trial what came of them
 * @param failed the scenarios that failed, in the order of files and lines
 */
public record TrialReport(PackTrial trial, List<FailedScenario> failed) {
  private static final int MOST_RULES = 3;

  public TrialReport {
    Objects.requireNonNull(trial, "trial");
    failed = List.copyOf(failed);
  }

  /** Finds out why scenarios failed. */
  public static TrialReport of(PackTrial trial) {
    return new TrialReport(
        trial,
        trial.results().stream()
            .filter(result -> !result.passed())
            .map(result -> FailedScenario.of(trial.policy(), result))
            .toList());
  }

  /**
   * The report as lines of text, each fault with its place; the last line sums it up. Nothing in
   * them can steer a terminal.
   *
   * @param withConditions whether to list the conditions that do not decide both ways
   */
  public List<String> lines(boolean withConditions) {
    List<String> lines = new ArrayList<>();
    trial.problems().forEach(problem -> lines.add(line(problem)));
    failed.forEach(scenario -> lines.addAll(scenario.lines()));
    trial.gaps().forEach(gap -> lines.add(line(gap)));
    if (withConditions) {
      trial.coverage().conditionGaps().forEach(gap -> lines.add(line(gap)));
    }
    if (failed.size() > 1) {
      lines.addAll(behindFailures());
    }
    lines.add(Printable.of(summary()));
    return lines;
  }

  private static String line(Problem problem) {
    return Printable.of(problem.text());
  }

  /** The sentence that whoever reads one sentence must read. */
  public String summary() {
    PackCoverage coverage = trial.coverage();
    return String.format(
        Locale.ROOT,
        "%s %s: %d scenarios, %d passed, %d failed; %d of %d rules fire in one; %d of %d conditions"
            + " decide both ways.",
        trial.policy().ref().id(),
        trial.policy().ref().version(),
        trial.results().size(),
        trial.results().size() - failed.size(),
        failed.size(),
        coverage.fired(),
        coverage.rules().size(),
        coverage.deciding(),
        coverage.conditions());
  }

  /** One edit mostly makes many scenarios fail: the rules that most failures come down to. */
  public List<String> behindFailures() {
    Map<String, Long> failures =
        failed.stream()
            .flatMap(TrialReport::ruleBehind)
            .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
    String rules =
        failures.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_RULES)
            .map(entry -> entry.getKey() + " in " + entry.getValue())
            .collect(Collectors.joining(", "));
    return rules.isEmpty()
        ? List.of()
        : List.of("Behind the " + failed.size() + " failed scenarios: " + rules + ".");
  }

  /** What else went wrong in a scenario mostly follows from what went wrong first. */
  private static Stream<String> ruleBehind(FailedScenario scenario) {
    return scenario.failures().stream()
        .flatMap(failure -> failure.causes().stream())
        .map(Cause::rule)
        .filter(rule -> !rule.isEmpty())
        .limit(1);
  }
}
