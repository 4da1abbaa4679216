package io.github.riskrules.tooling.trial;

import io.github.riskrules.tooling.coverage.ConditionCoverage;
import io.github.riskrules.tooling.coverage.RuleCoverage;
import io.github.riskrules.tooling.render.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What scenarios reach of one rule file.
 *
 * @param file the file
 * @param reached its rules that are reached
 * @param deciding the conditions of its rules that decide both ways
 * @param rules each rule, in the order of the file
 */
record RuleFileShares(String file, Share reached, Share deciding, List<RuleRow> rules) {

  /** One rule, in how many scenarios it fired and in how many it did not. */
  record RuleRow(
      String id,
      String title,
      int line,
      int fired,
      int silent,
      boolean reached,
      List<ConditionRow> conditions) {}

  /** One condition. */
  record ConditionRow(String text, boolean makesItFire, boolean keepsItSilent) {}

  /** The rule files in the order of their names. */
  static List<RuleFileShares> of(List<RuleCoverage> rules) {
    Map<String, List<RuleCoverage>> byFile =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> rule.rule().ref().file(), TreeMap::new, Collectors.toList()));
    return byFile.entrySet().stream().map(file -> of(file.getKey(), file.getValue())).toList();
  }

  private static RuleFileShares of(String file, List<RuleCoverage> rules) {
    int reached = (int) rules.stream().filter(RuleCoverage::isReached).count();
    int deciding = rules.stream().mapToInt(RuleCoverage::deciding).sum();
    int conditions = rules.stream().mapToInt(rule -> rule.conditions().size()).sum();
    return new RuleFileShares(
        file,
        new Share("rules reached", reached, rules.size()),
        new Share("conditions decide both ways", deciding, conditions),
        rules.stream()
            .sorted(Comparator.comparingInt(rule -> rule.rule().ref().line()))
            .map(RuleFileShares::row)
            .toList());
  }

  private static RuleRow row(RuleCoverage rule) {
    return new RuleRow(
        rule.rule().id(),
        Printable.of(rule.rule().ref().title()),
        rule.rule().ref().line(),
        rule.fired(),
        rule.silent(),
        rule.isReached(),
        rule.conditions().stream().map(RuleFileShares::row).toList());
  }

  private static ConditionRow row(ConditionCoverage condition) {
    return new ConditionRow(
        Printable.of(condition.span().text()), condition.makesItFire(), condition.keepsItSilent());
  }
}
