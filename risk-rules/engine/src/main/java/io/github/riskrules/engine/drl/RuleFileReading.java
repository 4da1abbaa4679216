package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import java.util.List;

/**
 * What one rule file or table came to. With any problem the rules are only those that were
 * understood, and must not be put in force.
 *
 * @param introduction what stands at the head of the file for readers; empty when nothing does
 * @param rules the rules, in the order of the file
 * @param problems everything wrong with the file, in the order of the file
 */
public record RuleFileReading(String introduction, List<Rule> rules, List<Problem> problems) {
  public RuleFileReading {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  static RuleFileReading refused(List<Problem> problems) {
    return new RuleFileReading("", List.of(), problems);
  }
}
