package io.github.riskrules.tooling.caseload;

import org.jspecify.annotations.Nullable;

/**
 * How figures keep a small count from pointing at a person. Counts from 1 up to a limit are not
 * shown; every other count is then rounded to a multiple of that limit, because exact sums would
 * give a hidden count away.
 */
final class SmallCounts {
  /** Shows every count as it is. */
  static final SmallCounts ALL_SHOWN = new SmallCounts(1);

  private final int below;

  /**
   * A limit.
   *
   * @param below the smallest count that is shown, other than 0; up to 1 all counts are shown as
   *     they are
   */
  SmallCounts(int below) {
    this.below = below;
  }

  /** The number to show; null for a small one. */
  @Nullable Integer shown(int count) {
    if (below <= 1 || count == 0) {
      return count;
    }
    return count < below ? null : (Integer) ((count + below / 2) / below * below);
  }
}
