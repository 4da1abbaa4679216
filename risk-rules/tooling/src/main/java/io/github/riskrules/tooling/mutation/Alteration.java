package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** The one thing in which an altered policy differs from the one it is made from. */
sealed interface Alteration {
  /** The policy with this alteration made. Rules may break the direction rule: none is loaded. */
  Policy of(Policy policy);

  /**
   * A rule that reads otherwise, or is gone.
   *
   * @param rule the rule as it is
   * @param altered what stands in its place; empty when nothing does
   */
  record OfRule(Rule rule, Optional<Rule> altered) implements Alteration {
    @Override
    public Policy of(Policy policy) {
      return policy.withRules(
          policy.rules().stream()
              .flatMap(each -> each.id().equals(rule.id()) ? altered.stream() : Stream.of(each))
              .toList());
    }
  }

  /**
   * An action that is due at another time.
   *
   * @param action the action as it is
   * @param altered what stands in its place
   */
  record OfAction(PolicyAction action, PolicyAction altered) implements Alteration {
    @Override
    public Policy of(Policy policy) {
      return policy.withActions(
          policy.actions().stream()
              .map(each -> each.code().equals(action.code()) ? altered : each)
              .toList());
    }
  }
}
