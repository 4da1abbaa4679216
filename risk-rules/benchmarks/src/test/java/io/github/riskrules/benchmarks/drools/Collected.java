package io.github.riskrules.benchmarks.drools;

import io.github.riskrules.benchmarks.KnownFindings;
import io.github.riskrules.engine.language.Findings;
import io.github.riskrules.incident.RiskTier;
import java.util.HashSet;
import java.util.Set;

/** Collects what rules find in one incident. */
final class Collected implements Findings {
  private final Set<String> suggested = new HashSet<>();
  private final Set<String> ruledOut = new HashSet<>();
  private RiskTier tier = RiskTier.STANDARD;

  @Override
  public void raise(RiskTier reached, String reason) {
    tier = reached.compareTo(tier) > 0 ? reached : tier;
  }

  @Override
  public void suggest(String action, String reason) {
    suggested.add(action);
  }

  @Override
  public void ruleOut(String action, String reason) {
    ruledOut.add(action);
  }

  RiskTier tier() {
    return tier;
  }

  KnownFindings findings() {
    return new KnownFindings(tier, suggested, ruledOut);
  }
}
