package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;

/** Policies made from others by one change, to see what comes of it. */
final class Policies {
  private Policies() {}

  static Policy withRules(Policy policy, List<Rule> rules) {
    return with(policy, rules, policy.actions(), policy.hardStops(), policy.calendar());
  }

  static Policy withActions(Policy policy, List<PolicyAction> actions) {
    return with(policy, policy.rules(), actions, policy.hardStops(), policy.calendar());
  }

  static Policy withHardStops(Policy policy, List<String> hardStops) {
    return with(policy, policy.rules(), policy.actions(), hardStops, policy.calendar());
  }

  static Policy withCalendar(Policy policy, DeadlineCalendar calendar) {
    return with(policy, policy.rules(), policy.actions(), policy.hardStops(), calendar);
  }

  private static Policy with(
      Policy policy,
      List<Rule> rules,
      List<PolicyAction> actions,
      List<String> hardStops,
      DeadlineCalendar calendar) {
    return new Policy(
        policy.ref(),
        policy.title(),
        policy.owner(),
        policy.inForceFrom(),
        policy.inForceUntil(),
        policy.schemes(),
        hardStops,
        rules,
        actions,
        calendar);
  }
}
