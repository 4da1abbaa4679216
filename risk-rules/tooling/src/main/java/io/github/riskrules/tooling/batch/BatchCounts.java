package io.github.riskrules.tooling.batch;

import io.github.riskrules.decision.TierRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How many incidents came out in each tier range, and how many lines were set aside. */
public final class BatchCounts {
  private static final Comparator<TierRange> GRAVEST_FIRST =
      Comparator.comparing(TierRange::atLeast).thenComparing(TierRange::atMost).reversed();

  private final Map<TierRange, Long> byRange = new TreeMap<>(GRAVEST_FIRST);
  private long assessed;
  private long rejected;

  void add(TierRange tier) {
    add(tier, 1);
  }

  void addRejected() {
    rejected++;
  }

  void add(BatchCounts more) {
    more.byRange.forEach(this::add);
    rejected += more.rejected;
  }

  private void add(TierRange tier, long incidents) {
    byRange.merge(tier, incidents, Long::sum);
    assessed += incidents;
  }

  /** How many incidents were assessed. */
  public long assessed() {
    return assessed;
  }

  /** How many lines could not be assessed. */
  public long rejected() {
    return rejected;
  }

  /** How many incidents came out in each range there was, the gravest first. */
  public Map<TierRange, Long> byRange() {
    return Collections.unmodifiableMap(byRange);
  }
}
