package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.function.IntPredicate;

/**
 * Reads the tier range off the rules: the highest tier known to be reached, and the highest that
 * may be.
 */
final class TierReading {
  /** From the lowest to the highest. */
  private static final RiskTier[] TIERS = RiskTier.values();

  private TierReading() {}

  /**
   * Asks the rules that raise the tier. A professional's grade counts like a rule known to hold; it
   * raises and never lowers.
   */
  static TierRange of(Truths truths, RuleOrder order, Standings standings) {
    truths.askTierRules(order, standings);
    RiskTier atLeast = highest(tier -> standings.anyHolds(order.raising(), tier));
    for (ProfessionalGrade grade : truths.incident().judgement().grades()) {
      atLeast = higher(atLeast, grade.tier());
    }
    RiskTier atMost = highest(tier -> standings.anyMayHold(order.raising(), tier));
    return new TierRange(atLeast, higher(atLeast, atMost));
  }

  private static RiskTier highest(IntPredicate isReached) {
    for (int tier = TIERS.length - 1; tier > 0; tier--) {
      if (isReached.test(tier)) {
        return TIERS[tier];
      }
    }
    return TIERS[0];
  }

  private static RiskTier higher(RiskTier a, RiskTier b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
