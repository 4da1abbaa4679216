package io.github.riskrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.incident.RiskTier;
import org.junit.jupiter.api.Test;

class TierRangeTest {
  @Test
  void says_in_words_what_is_not_excluded() {
    assertThat(new TierRange(RiskTier.STANDARD, RiskTier.HIGH).inWords())
        .isEqualTo("at least STANDARD, HIGH not excluded");
    assertThat(new TierRange(RiskTier.HIGH, RiskTier.HIGH).inWords()).isEqualTo("HIGH");
  }

  @Test
  void is_settled_only_when_nothing_higher_is_possible() {
    assertThat(new TierRange(RiskTier.MEDIUM, RiskTier.MEDIUM).isSettled()).isTrue();
    assertThat(new TierRange(RiskTier.MEDIUM, RiskTier.HIGH).isSettled()).isFalse();
  }

  @Test
  void never_ends_below_where_it_begins() {
    assertThatThrownBy(() -> new TierRange(RiskTier.HIGH, RiskTier.MEDIUM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keeps_the_outcome_out_of_logs() {
    assertThat(new TierRange(RiskTier.HIGH, RiskTier.HIGH).toString()).doesNotContain("HIGH");
  }
}
