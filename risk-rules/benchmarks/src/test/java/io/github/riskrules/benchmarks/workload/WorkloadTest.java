package io.github.riskrules.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.Subject;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.incident.RiskTier;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final List<Case> CASES = Workload.of(600);

  @Test
  void is_the_same_whenever_it_is_asked_for() {
    assertThat(Workload.of(50)).isEqualTo(CASES.subList(0, 50));
  }

  /** By the rules known to hold; the shares are said where the workload's rates are set. */
  @Test
  void is_mostly_standard_with_some_medium_and_about_a_tenth_high() {
    UpshotReader reader = UpshotReader.of(Subject.northamptonshire().policy());
    List<TierRange> tiers =
        CASES.stream()
            .map(each -> reader.tier(Truths.of(each.incident(), each.time()), each.time()))
            .toList();

    System.out.printf(
        "known to be reached: STANDARD %.1f %%, MEDIUM %.1f %%, HIGH %.1f %%;"
            + " HIGH not excluded: %.1f %%; mean of earlier incidents %.2f%n",
        percent(tiers, tier -> tier.atLeast() == RiskTier.STANDARD),
        percent(tiers, tier -> tier.atLeast() == RiskTier.MEDIUM),
        percent(tiers, tier -> tier.atLeast() == RiskTier.HIGH),
        percent(tiers, tier -> tier.atMost() == RiskTier.HIGH),
        CASES.stream()
            .mapToInt(each -> each.incident().history().incidents().size())
            .average()
            .orElseThrow());
    assertThat(percent(tiers, tier -> tier.atLeast() == RiskTier.HIGH)).isBetween(7.0, 13.0);
    assertThat(percent(tiers, tier -> tier.atLeast() == RiskTier.MEDIUM)).isBetween(20.0, 33.0);
  }

  private static double percent(List<TierRange> tiers, Predicate<TierRange> wanted) {
    return 100.0 * tiers.stream().filter(wanted).count() / tiers.size();
  }
}
