package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some changes, and no others, make of one incident.
 *
 * @param responsible the changes, each found by taking it back alone
 * @param before the tier range before; null where these changes do not move it
 * @param after the tier range after; null where these changes do not move it
 * @param actions the actions that stand otherwise through these changes, by code
 */
record Part(
    List<String> responsible,
    @Nullable TierRange before,
    @Nullable TierRange after,
    List<ActionShift> actions) {
  Part {
    responsible = List.copyOf(responsible);
    actions = List.copyOf(actions);
  }

  /** The worst it does to the incident. */
  Effect effect() {
    List<Effect> effects = new ArrayList<>();
    if (before != null && after != null) {
      boolean falls =
          after.atLeast().compareTo(before.atLeast()) < 0
              || after.atMost().compareTo(before.atMost()) < 0;
      effects.add(falls ? Effect.LOWER : Effect.HIGHER);
    }
    actions.forEach(action -> effects.add(action.outcome()));
    return effects.isEmpty() ? Effect.OTHERWISE : Collections.min(effects);
  }

  /** What makes two incidents cases of the same change. */
  Key key() {
    return new Key(effect(), before, after, responsible);
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Part[withheld]";
  }
}
