package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;

/** Rules by what they speak of, and rules that ask something else. */
final class Rules {
  private Rules() {}

  /** The rule with another condition. */
  static Rule asking(Rule rule, Condition.All when) {
    return new Rule(
        rule.ref(),
        when,
        rule.then(),
        rule.from(),
        rule.until(),
        rule.choice(),
        rule.replaces(),
        rule.note(),
        rule.comment());
  }

  /** The rules that suggest an action. */
  static List<Rule> suggesting(String action, List<Rule> rules) {
    return rules.stream().filter(rule -> suggests(rule, action)).toList();
  }

  private static boolean suggests(Rule rule, String action) {
    return rule.then().stream()
        .anyMatch(each -> each.kind() == FindingKind.SUGGESTS && action.equals(each.action()));
  }
}
