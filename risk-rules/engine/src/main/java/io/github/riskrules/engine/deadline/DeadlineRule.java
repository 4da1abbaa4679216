package io.github.riskrules.engine.deadline;

import org.jspecify.annotations.Nullable;

/**
 * By when an action is to be taken, as the policy states it.
 *
 * @param amount how many units, at most {@link #LONGEST}; 0 for "at the event itself"
 * @param unit the unit counted; null when the policy gives no clock, only words
 * @param from the event counted from; null when the policy gives no clock
 * @param inWords the rule in words; people read it
 */
public record DeadlineRule(
    int amount, @Nullable DeadlineUnit unit, @Nullable DeadlineEvent from, String inWords) {
  /** No deadline of a policy is longer, whatever it counts. */
  public static final int LONGEST = 10_000;

  public DeadlineRule {
    if (amount < 0 || amount > LONGEST) {
      throw new IllegalArgumentException("a deadline counts from 0 to " + LONGEST + " units");
    }
  }
}
