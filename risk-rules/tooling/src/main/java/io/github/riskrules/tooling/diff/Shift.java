package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What becomes of one incident.
 *
 * @param before the tier range under the earlier policy
 * @param after the tier range under the later one
 * @param actions the actions that stand otherwise, by code
 * @param responsible the changes that make the difference, each found by taking it back alone;
 *     empty where nothing differs
 */
record Shift(
    TierRange before, TierRange after, List<ActionShift> actions, List<String> responsible) {
  Shift {
    actions = List.copyOf(actions);
    responsible = List.copyOf(responsible);
  }

  /** An incident that comes out as before. */
  static Shift none(TierRange range) {
    return new Shift(range, range, List.of(), List.of());
  }

  boolean movesTier() {
    return !before.equals(after);
  }

  boolean isNone() {
    return !movesTier() && actions.isEmpty();
  }

  /** The worst it does to the incident. */
  Effect effect() {
    List<Effect> effects = new ArrayList<>();
    if (movesTier()) {
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
    return new Key(effect(), movesTier() ? before : null, movesTier() ? after : null, responsible);
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Shift[withheld]";
  }
}
