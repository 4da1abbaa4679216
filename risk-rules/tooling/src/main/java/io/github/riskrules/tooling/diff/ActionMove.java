package io.github.riskrules.tooling.diff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one action in the incidents of one change.
 *
 * @param code the action's code
 * @param label what it is called
 * @param effect what that makes of the incident
 * @param before how it stood
 * @param after how it stands
 * @param dueBefore when it was due; given of a single incident only, where it is due otherwise
 * @param dueAfter when it is due then
 * @param incidents in how many of the incidents compared
 */
public record ActionMove(
    String code,
    String label,
    Effect effect,
    Standing before,
    Standing after,
    @Nullable Instant dueBefore,
    @Nullable Instant dueAfter,
    int incidents) {

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "ActionMove[" + code + "]";
  }
}
