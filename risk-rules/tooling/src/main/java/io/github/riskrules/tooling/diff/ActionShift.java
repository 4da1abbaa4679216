package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionEffect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one action in one incident.
 *
 * @param code the action's code
 * @param effect what it can do to safety, by the earlier policy, or by the later one if new
 * @param before how it stood
 * @param after how it stands
 * @param dueBefore when it was due, where it is suggested both times and due otherwise
 * @param dueAfter when it is due then
 */
record ActionShift(
    String code,
    ActionEffect effect,
    Standing before,
    Standing after,
    @Nullable Instant dueBefore,
    @Nullable Instant dueAfter) {

  Effect outcome() {
    if (before == after) {
      boolean later = dueBefore != null && (dueAfter == null || dueAfter.isAfter(dueBefore));
      return later ? Effect.LATER : Effect.SOONER;
    }
    int nearer = after.nearness() - before.nearness();
    if (nearer == 0 || effect == ActionEffect.PROCEDURAL) {
      return Effect.OTHERWISE;
    }
    boolean more = nearer > 0;
    return effect == ActionEffect.PROTECTIVE
        ? more ? Effect.MORE_PROTECTION : Effect.LESS_PROTECTION
        : more ? Effect.MORE_LENIENCY : Effect.LESS_LENIENCY;
  }

  /** The same of a single incident, for people. */
  ActionMove move(ActionLabels labels) {
    return new ActionMove(code, labels.of(code), outcome(), before, after, dueBefore, dueAfter, 1);
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "ActionShift[withheld]";
  }
}
