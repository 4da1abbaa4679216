package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.List;

/**
 * What becomes of one incident.
 *
 * @param before the tier range under the earlier policy
 * @param after the tier range under the later one
 * @param parts what becomes of it, apart by the changes responsible; empty where nothing does
 */
record Shift(TierRange before, TierRange after, List<Part> parts) {
  Shift {
    parts = List.copyOf(parts);
  }

  /** An incident that comes out as before. */
  static Shift none(TierRange range) {
    return new Shift(range, range, List.of());
  }

  boolean isNone() {
    return parts.isEmpty();
  }

  boolean weakens() {
    return parts.stream().anyMatch(part -> part.effect().weakens());
  }

  /** Every action that stands otherwise. */
  List<ActionShift> actions() {
    return parts.stream().flatMap(part -> part.actions().stream()).toList();
  }

  boolean isCaseOf(Key key) {
    return parts.stream().anyMatch(part -> part.key().equals(key));
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Shift[withheld]";
  }
}
