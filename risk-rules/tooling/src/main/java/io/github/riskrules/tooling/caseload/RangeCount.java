package io.github.riskrules.tooling.caseload;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents lie in one tier range.
 *
 * @param tier the range
 * @param incidents how many; null when the number is too small to be shown
 */
public record RangeCount(TierRange tier, @Nullable Integer incidents) {
  public RangeCount {
    Objects.requireNonNull(tier, "tier");
  }

  /** Counts every range there is, the gravest first. */
  static List<RangeCount> of(Collection<AssessedIncident> incidents, SmallCounts small) {
    return highestFirst()
        .flatMap(
            atLeast ->
                highestFirst()
                    .filter(atMost -> atMost.compareTo(atLeast) >= 0)
                    .map(atMost -> new TierRange(atLeast, atMost)))
        .map(range -> new RangeCount(range, small.shown(number(incidents, range))))
        .toList();
  }

  private static int number(Collection<AssessedIncident> incidents, TierRange range) {
    return (int) incidents.stream().filter(each -> each.summary().tier().equals(range)).count();
  }

  static Stream<RiskTier> highestFirst() {
    return Stream.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.STANDARD);
  }
}
