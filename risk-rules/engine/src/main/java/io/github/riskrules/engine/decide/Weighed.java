package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the actions of a policy in one incident, a bit for each at its place. */
final class Weighed {
  private final long[] reached;
  private final long[] unopposed;
  private final long[] ruledOut;
  private final long[] suggested;

  /**
   * What weighing came to.
   *
   * @param reached those that a rule suggests that holds or may
   * @param unopposed those that nothing can rule out
   * @param ruledOut those that a rule known to hold rules out
   * @param suggested those that are suggested
   */
  Weighed(long[] reached, long[] unopposed, long[] ruledOut, long[] suggested) {
    this.reached = reached;
    this.unopposed = unopposed;
    this.ruledOut = ruledOut;
    this.suggested = suggested;
  }

  /** What stands at the places of the suggested actions, in order. */
  List<String> suggested(String[] all) {
    return Places.of(all, suggested);
  }

  boolean isSuggested(int action) {
    return Places.has(suggested, action);
  }

  /** Whether nothing can rule it out. */
  boolean isUnopposed(int action) {
    return Places.has(unopposed, action);
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
}
