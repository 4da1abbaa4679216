package io.github.riskrules.tooling.diff;

/**
 * How many incidents are made up for a comparison. The same numbers make the same incidents.
 *
 * @param incidents how many in all, most of them at the boundaries of what changed
 * @param seed where the making starts; another one makes other incidents
 */
public record Effort(int incidents, int seed) {
  /** Enough to show what one change does, within a second. */
  public static final Effort USUAL = new Effort(1_000, 1);

  public Effort {
    if (incidents < 0) {
      throw new IllegalArgumentException("no less than no incident can be made up");
    }
  }

  int varied() {
    return incidents * 2 / 5;
  }

  int atChanged() {
    return incidents * 2 / 5;
  }

  int atOthers() {
    return incidents - varied() - atChanged();
  }
}
