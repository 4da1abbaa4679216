package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How rules stand in one incident, by the reference evaluator. Each is asked once, so policies that
 * share rules can be compared at little cost. Not thread-safe.
 */
public final class Truths {
  private final Incident incident;
  private final IdentityHashMap<Rule, Truth> ofTierRules = new IdentityHashMap<>();
  private final Map<Tier, IdentityHashMap<Rule, Truth>> ofOthers = new HashMap<>();

  private Truths(Incident incident) {
    this.incident = incident;
  }

  /** What is to be known of an incident, nothing of which has been asked yet. */
  public static Truths of(Incident incident) {
    return new Truths(incident);
  }

  /** How a rule that raises the tier stands. */
  public Truth ofTierRule(Rule rule) {
    return ofTierRules.computeIfAbsent(
        rule, asked -> ReferenceEvaluator.truth(asked, incident, null));
  }

  /** How any other rule stands, given the range that the tier rules led to. */
  Truth of(Rule rule, Tier tier) {
    return ofOthers
        .computeIfAbsent(tier, range -> new IdentityHashMap<>())
        .computeIfAbsent(rule, asked -> ReferenceEvaluator.truth(asked, incident, tier));
  }

  Incident incident() {
    return incident;
  }
}
