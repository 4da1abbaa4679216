package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes incidents cases of one and the same change.
 *
 * @param effect the worst that becomes of them
 * @param before their tier range before; null where it does not move
 * @param after their tier range after; null where it does not move
 * @param responsible the changes that make the difference
 */
record Key(
    Effect effect, @Nullable TierRange before, @Nullable TierRange after, List<String> responsible)
    implements Comparable<Key> {
  private static final Comparator<Key> WORST_FIRST =
      Comparator.comparing(Key::effect)
          .thenComparing(key -> Ranges.order(key.before), Comparator.reverseOrder())
          .thenComparing(key -> Ranges.order(key.after))
          .thenComparing(key -> String.join(" ", key.responsible));

  @Override
  public int compareTo(Key other) {
    return WORST_FIRST.compare(this, other);
  }
}
