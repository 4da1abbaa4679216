package io.github.riskrules.tooling.handbook;

import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;

/** Where the rules and actions that a policy names are explained. */
final class Links {
  private final Policy policy;

  Links(Policy policy) {
    this.policy = policy;
  }

  /** A safeguard of the library is explained in every handbook. */
  Place place(RuleRef rule) {
    return new Place(rule.line() > 0 ? rule.pack() : policy.ref().id(), rule.id());
  }

  Place place(PolicyAction action) {
    return new Place(action.pack(), "action." + action.code());
  }

  /** A rule by its id. */
  Phrase rule(RuleRef rule) {
    return Phrase.NOTHING.link(rule.id(), place(rule));
  }

  /** An action by its label. */
  Phrase action(PolicyAction action) {
    return Phrase.NOTHING.link(action.action().label(), place(action));
  }

  /**
   * An action by its label, which is a sentence of its own and would run into the one around it.
   */
  Phrase quoted(String code) {
    return Phrase.of("“").and(action(code)).plain("”");
  }

  /** An action by its label, which the policy knows. */
  Phrase action(String code) {
    return action(policy.action(code).orElseThrow());
  }
}
