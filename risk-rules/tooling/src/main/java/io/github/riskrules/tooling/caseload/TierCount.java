package io.github.riskrules.tooling.caseload;

import io.github.riskrules.incident.RiskTier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents have reached one tier, whatever they may yet turn out to be.
 *
 * @param atLeast the tier that rules known to hold have reached
 * @param incidents how many; null when the number is too small to be shown
 */
public record TierCount(RiskTier atLeast, @Nullable Integer incidents) {
  public TierCount {
    Objects.requireNonNull(atLeast, "atLeast");
  }
}
