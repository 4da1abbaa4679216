package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of the actions of a policy in one incident, a bit for each at its place. Whoever
 * makes one changes nothing in what it gives.
 *
 * @param reached those that a rule suggests that holds or may
 * @param unopposed those that nothing can rule out
 * @param ruledOut those that a rule known to hold rules out
 * @param suggested those that are suggested
 */
record Weighed(long[] reached, long[] unopposed, long[] ruledOut, long[] suggested) {

  /** Whether nothing can rule it out. */
  boolean isUnopposed(int action) {
    return Places.has(unopposed, action);
  }

  boolean isSuggested(int action) {
    return Places.has(suggested, action);
  }

  /** Whether a rule known to hold rules it out. */
  boolean isRuledOut(int action) {
    return Places.has(ruledOut, action);
  }

  /** Why it is not suggested; null when it is. */
  @Nullable ActionStatus status(int action) {
    if (!Places.has(reached, action)) {
      return ActionStatus.NOT_REACHED;
    }
    if (isRuledOut(action)) {
      return ActionStatus.RULED_OUT;
    }
    return isSuggested(action) ? null : ActionStatus.WAITING;
  }

  /** Says nothing of the actions: this text may reach a log. */
  @Override
  public String toString() {
    return "Weighed[withheld]";
  }
}
