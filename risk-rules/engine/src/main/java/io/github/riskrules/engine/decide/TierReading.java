package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tier range off the rules: the highest tier known to be reached, and the highest that
 * may be.
 */
final class TierReading {
  private TierReading() {}

  /**
   * Asks the rules that raise the tier. A professional's grade counts like a rule known to hold; it
   * raises and never lowers.
   */
  static TierRange of(Truths truths, RuleOrder order, Standings standings) {
    truths.askTierRules(order, standings);
    RiskTier atLeast = highest(order, standings.known());
    for (ProfessionalGrade grade : truths.incident().judgement().grades()) {
      atLeast = higher(atLeast, grade.tier());
    }
    return new TierRange(atLeast, higher(atLeast, highest(order, standings.possible())));
  }

  private static RiskTier highest(RuleOrder order, BitSet places) {
    RiskTier highest = RiskTier.STANDARD;
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      highest = higher(highest, order.tier(place));
    }
    return highest;
  }

  private static RiskTier higher(RiskTier a, @Nullable RiskTier b) {
    return b == null || a.compareTo(b) >= 0 ? a : b;
  }
}
