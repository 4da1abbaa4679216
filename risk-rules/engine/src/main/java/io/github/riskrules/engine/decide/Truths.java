package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.network.Firings;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How rules stand in one incident. Each is asked once, so policies that share rules can be compared
 * at little cost. Not thread-safe.
 */
public final class Truths {
  private final Incident incident;
  private final IdentityHashMap<Rule, Truth> ofTierRules;
  private final Function<Tier, IdentityHashMap<Rule, Truth>> othersKnown;
  private final Map<Tier, IdentityHashMap<Rule, Truth>> ofOthers = new HashMap<>();

  private Truths(
      Incident incident,
      IdentityHashMap<Rule, Truth> ofTierRules,
      Function<Tier, IdentityHashMap<Rule, Truth>> othersKnown) {
    this.incident = incident;
    this.ofTierRules = ofTierRules;
    this.othersKnown = othersKnown;
  }

  /** By the reference evaluator, as things stand at that time; nothing has been asked yet. */
  public static Truths of(Incident incident, Instant time) {
    return new Truths(
        AsAssessed.of(incident, time), new IdentityHashMap<>(), tier -> new IdentityHashMap<>());
  }

  /** By the network of a policy; rules outside it, such as the safeguards, by the evaluator. */
  public static Truths by(PolicyNetwork network, Policy policy, Incident incident, Instant time) {
    Incident standing = AsAssessed.of(incident, time);
    return new Truths(
        standing,
        standing(policy, network.tierRules(standing), true),
        tier -> standing(policy, network.actionRules(standing, tier), false));
  }

  /** How a rule that raises the tier stands. */
  public Truth ofTierRule(Rule rule) {
    return ofTierRules.computeIfAbsent(
        rule, asked -> ReferenceEvaluator.truth(asked, incident, null));
  }

  /** How any other rule stands, given the range that the tier rules led to. */
  Truth of(Rule rule, Tier tier) {
    return ofOthers
        .computeIfAbsent(tier, othersKnown)
        .computeIfAbsent(rule, asked -> ReferenceEvaluator.truth(asked, incident, tier));
  }

  Incident incident() {
    return incident;
  }

  private static IdentityHashMap<Rule, Truth> standing(
      Policy policy, Firings firings, boolean tierRules) {
    IdentityHashMap<Rule, Truth> truths = new IdentityHashMap<>();
    for (Rule rule : policy.rules()) {
      if (rule.isTierRule() == tierRules) {
        truths.put(rule, truth(firings, rule));
      }
    }
    return truths;
  }

  private static Truth truth(Firings firings, Rule rule) {
    if (firings.known().contains(rule.id())) {
      return Truth.HOLDS;
    }
    return firings.possible().contains(rule.id()) ? Truth.UNKNOWN : Truth.FAILS;
  }
}
