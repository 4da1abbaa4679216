package io.github.riskrules.tooling;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of a pack's own rules fired in some scenario, and which in some scenario did not. A rule
 * that never fired may be misspelt; one that never stayed silent may be too wide.
 *
 * @param rules the rules of the pack itself, not of those it extends, by id
 * @param fired those that fired in at least one scenario
 * @param silent those that did not fire in at least one scenario
 * @param gaps a problem for each rule that never fired, or never stayed silent though it could
 */
public record RuleCoverage(
    Set<String> rules, Set<String> fired, Set<String> silent, List<Problem> gaps) {
  public RuleCoverage {
    gaps = gaps.stream().sorted().toList();
  }

  static RuleCoverage of(Policy policy, List<ScenarioResult> results) {
    Set<String> rules = new LinkedHashSet<>();
    Set<String> fired = new LinkedHashSet<>();
    Set<String> silent = new LinkedHashSet<>();
    List<Problem> gaps = new ArrayList<>();
    List<Set<String>> found =
        results.stream()
            .flatMap(result -> result.decision().stream())
            .map(RuleCoverage::rulesOf)
            .toList();
    for (Rule rule : policy.rules()) {
      if (!rule.ref().pack().equals(policy.ref().id())) {
        continue;
      }
      rules.add(rule.id());
      if (found.stream().anyMatch(ids -> ids.contains(rule.id()))) {
        fired.add(rule.id());
      } else {
        gaps.add(gap(rule, "fires in no scenario.", "Add one in which it must fire."));
      }
      if (found.stream().anyMatch(ids -> !ids.contains(rule.id()))) {
        silent.add(rule.id());
      } else if (!rule.when().parts().isEmpty()) {
        // A rule without conditions speaks of every incident, and means to.
        gaps.add(gap(rule, "fires in every scenario.", "Add one in which it must not fire."));
      }
    }
    return new RuleCoverage(rules, fired, silent, gaps);
  }

  private static Set<String> rulesOf(Decision decision) {
    return decision.findings().stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.toSet());
  }

  private static Problem gap(Rule rule, String what, String remedy) {
    return Problem.at(
        rule.ref().file(), rule.ref().line(), 0, "rule '" + rule.id() + "' " + what, remedy);
  }
}
