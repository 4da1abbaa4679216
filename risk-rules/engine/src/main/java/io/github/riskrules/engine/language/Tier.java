package io.github.riskrules.engine.language;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.RiskTier;

/**
 * The tier range reached by the tier rules, as action rules read it: {@code Tier( atLeast >=
 * RiskTier.HIGH )}.
 *
 * @param atLeast the tier reached by rules known to hold
 * @param atMost the highest tier that may yet be reached
 */
public record Tier(RiskTier atLeast, RiskTier atMost) {
  /** The range of a decision, as action rules read it. */
  public static Tier of(TierRange range) {
    return new Tier(range.atLeast(), range.atMost());
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Tier[withheld]";
  }
}
