package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.policy.PolicyAction;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a deadline without its words.
 *
 * @param amount how many units
 * @param unit the unit; null when there is no clock
 * @param from the event counted from; null when there is no clock
 */
record Clock(int amount, @Nullable DeadlineUnit unit, @Nullable DeadlineEvent from) {
  static Clock of(PolicyAction action) {
    DeadlineRule rule = action.deadline();
    return new Clock(rule.amount(), rule.unit(), rule.from());
  }

  /** Whether it is sure to leave more time than another, or runs no longer at all. */
  boolean isLaterThan(Clock other) {
    return other.unit != null
        && (unit == null || (unit == other.unit && from == other.from && amount > other.amount));
  }
}
