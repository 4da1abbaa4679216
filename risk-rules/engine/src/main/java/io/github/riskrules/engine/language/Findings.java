package io.github.riskrules.engine.language;

import io.github.riskrules.incident.RiskTier;

/**
 * All that a rule can do: report findings. Rule files name it as their one global, so that stock
 * Drools can run the same files; this library reads the calls and never compiles them.
 */
public interface Findings {
  /** The incident is at least in this tier. */
  void raise(RiskTier tier, String reason);

  /** An action is suggested. */
  void suggest(String action, String reason);

  /** An action is ruled out. */
  void ruleOut(String action, String reason);
}
