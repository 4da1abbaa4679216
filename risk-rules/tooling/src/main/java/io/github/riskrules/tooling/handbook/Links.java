package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.tooling.render.Markdown;
import java.util.Locale;

/** Where a rule or an action is explained: on this page, or on that of the pack it comes from. */
final class Links {
  private final Policy policy;

  Links(Policy policy) {
    this.policy = policy;
  }

  static String anchor(RuleRef rule) {
    return rule.id().toLowerCase(Locale.ROOT);
  }

  static String anchor(PolicyAction action) {
    return "action." + action.code();
  }

  /** The handbook of a pack. */
  static String page(String title, String pack) {
    return Markdown.link(title, file(pack));
  }

  /** The file that holds the handbook of a pack, beside those of the others. */
  static String file(String pack) {
    return pack + ".md";
  }

  /** A rule by its id. A safeguard of the library is explained on every page. */
  String rule(RuleRef rule) {
    boolean elsewhere = rule.line() > 0 && !rule.pack().equals(policy.ref().id());
    return Markdown.link(rule.id(), (elsewhere ? file(rule.pack()) : "") + "#" + anchor(rule));
  }

  /** An action by its label. */
  String action(PolicyAction action) {
    boolean elsewhere = !action.pack().equals(policy.ref().id());
    return Markdown.link(
        action.action().label(), (elsewhere ? file(action.pack()) : "") + "#" + anchor(action));
  }

  /** An action by its label, which the policy knows. */
  String action(String code) {
    return action(policy.action(code).orElseThrow());
  }
}
