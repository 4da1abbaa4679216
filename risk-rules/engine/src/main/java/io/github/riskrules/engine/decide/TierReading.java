package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.ProfessionalGrade;
import io.github.riskrules.incident.RiskTier;
import java.util.List;

/**
 * Reads the tier range off the rules: the highest tier known to be reached, and the highest that
 * may be.
 */
final class TierReading {
  private TierReading() {}

  /** A professional's grade counts like a rule known to hold; it raises and never lowers. */
  static TierRange of(List<RuleStanding> standings, Incident incident) {
    RiskTier atLeast = RiskTier.STANDARD;
    for (ProfessionalGrade grade : incident.judgement().grades()) {
      atLeast = higher(atLeast, grade.tier());
    }
    RiskTier atMost = RiskTier.STANDARD;
    for (RuleStanding standing : standings) {
      for (Statement statement : standing.rule().then()) {
        RiskTier tier = statement.tier();
        if (tier != null && standing.truth().mayHold()) {
          atMost = higher(atMost, tier);
          atLeast = standing.truth() == Truth.HOLDS ? higher(atLeast, tier) : atLeast;
        }
      }
    }
    return new TierRange(atLeast, higher(atLeast, atMost));
  }

  private static RiskTier higher(RiskTier a, RiskTier b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
