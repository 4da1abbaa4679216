package io.github.riskrules.tooling.coverage;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.decide.AsAssessed;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a pack's scenarios show of its own rules; those of the packs it extends are theirs to test.
 *
 * @param rules each rule of the pack itself, by id
 */
public record PackCoverage(List<RuleCoverage> rules) {
  public PackCoverage {
    rules = List.copyOf(rules);
  }

  /** What these results show of the pack that was tried. */
  public static PackCoverage of(Policy policy, List<ScenarioResult> results) {
    List<RuleTally> tallies = policy.ownRules().stream().map(RuleTally::new).toList();
    for (ScenarioResult result : results) {
      result.decision().ifPresent(decision -> count(tallies, result, decision));
    }
    return new PackCoverage(tallies.stream().map(RuleTally::coverage).toList());
  }

  private static void count(List<RuleTally> tallies, ScenarioResult result, Decision decision) {
    Incident incident = AsAssessed.of(result.scenario().incident(), result.scenario().at());
    LocalDate day = LocalDate.ofInstant(result.scenario().at(), Incident.ZONE);
    Tier tier = Tier.of(decision.tier());
    Set<String> fired =
        decision.findings().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.toSet());
    for (RuleTally tally : tallies) {
      tally.count(fired.contains(tally.rule().id()), incident, tier, day);
    }
  }

  /** How many rules fired in some scenario. */
  public int fired() {
    return (int) rules.stream().filter(rule -> rule.fired() > 0).count();
  }

  /** How many conditions the rules have. */
  public int conditions() {
    return rules.stream().mapToInt(rule -> rule.conditions().size()).sum();
  }

  /** How many conditions decide both ways. */
  public int deciding() {
    return rules.stream().mapToInt(RuleCoverage::deciding).sum();
  }

  /**
   * A problem for each rule that never fired, which may be misspelt, or that always did though it
   * has conditions, which may be too wide.
   */
  public List<Problem> gaps() {
    return rules.stream()
        .filter(rule -> !rule.isReached())
        .map(PackCoverage::gap)
        .sorted()
        .toList();
  }

  private static Problem gap(RuleCoverage coverage) {
    return coverage.fired() == 0
        ? gap(coverage.rule(), "fires in no scenario.", "Add one in which it must fire.")
        : gap(coverage.rule(), "fires in every scenario.", "Add one in which it must not fire.");
  }

  private static Problem gap(Rule rule, String what, String remedy) {
    return Problem.at(
        rule.ref().file(), rule.ref().line(), 0, "rule '" + rule.id() + "' " + what, remedy);
  }

  /** A line for each condition that does not decide both ways, of the rules that do fire. */
  public List<Problem> conditionGaps() {
    return rules.stream()
        .filter(rule -> rule.fired() > 0)
        .flatMap(
            rule ->
                rule.conditions().stream()
                    .filter(condition -> !condition.decides())
                    .map(condition -> gap(rule.rule(), condition)))
        .sorted()
        .toList();
  }

  private static Problem gap(Rule rule, ConditionCoverage condition) {
    String text = "'" + condition.span().text() + "'";
    String what;
    String remedy;
    if (condition.keepsItSilent()) {
      what = "no scenario fires rule '" + rule.id() + "' by " + text + " alone.";
      remedy = "Add one in which this holds and no other way to fire it does.";
    } else if (condition.makesItFire()) {
      what = "in no scenario " + text + " alone keeps rule '" + rule.id() + "' from firing.";
      remedy = "Add one in which all else that it asks for holds and this does not.";
    } else {
      what = text + " decides in no scenario whether rule '" + rule.id() + "' fires.";
      remedy = "Add one in which it fires by this alone, and one in which only this is missing.";
    }
    return Problem.at(
        rule.ref().file(), condition.span().line(), condition.span().column(), what, remedy);
  }
}
