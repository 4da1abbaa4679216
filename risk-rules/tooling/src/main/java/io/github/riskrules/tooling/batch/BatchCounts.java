package io.github.riskrules.tooling.batch;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many incidents came out in each tier range, and how many lines were set aside. */
public final class BatchCounts {
  private static final RiskTier[] TIERS = RiskTier.values();

  private final long[] ranges = new long[TIERS.length * TIERS.length];
  private long rejected;

  void add(TierRange tier) {
    ranges[index(tier.atLeast(), tier.atMost())]++;
  }

  void addRejected() {
    rejected++;
  }

  void add(BatchCounts more) {
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] += more.ranges[i];
    }
    rejected += more.rejected;
  }

  /** How many incidents were assessed. */
  public long assessed() {
    return Arrays.stream(ranges).sum();
  }

  /** How many lines could not be assessed. */
  public long rejected() {
    return rejected;
  }

  /** How many incidents came out in each range there was, the gravest first. */
  public Map<TierRange, Long> byRange() {
    Map<TierRange, Long> counts = new LinkedHashMap<>();
    for (int least = TIERS.length - 1; least >= 0; least--) {
      for (int most = TIERS.length - 1; most >= least; most--) {
        long count = ranges[index(TIERS[least], TIERS[most])];
        if (count > 0) {
          counts.put(new TierRange(TIERS[least], TIERS[most]), count);
        }
      }
    }
    return counts;
  }

  private static int index(RiskTier atLeast, RiskTier atMost) {
    return atLeast.ordinal() * TIERS.length + atMost.ordinal();
  }
}
