package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tier ranges in the order in which tables show them. */
final class Ranges {
  private Ranges() {}

  /** Every range there is, the lowest first. */
  static List<TierRange> all() {
    List<TierRange> all = new ArrayList<>();
    for (RiskTier atLeast : RiskTier.values()) {
      for (RiskTier atMost : RiskTier.values()) {
        if (atMost.compareTo(atLeast) >= 0) {
          all.add(new TierRange(atLeast, atMost));
        }
      }
    }
    return all;
  }

  static int order(@Nullable TierRange range) {
    return range == null ? -1 : all().indexOf(range);
  }
}
