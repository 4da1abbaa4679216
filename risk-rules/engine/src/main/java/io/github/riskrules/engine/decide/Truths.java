package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.network.Firings;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How rules stand in one incident. Each is asked once, so policies that share rules can be compared
 * at little cost. Not thread-safe.
 */
public final class Truths {
  private final Incident incident;
  private final @Nullable PolicyNetwork network;
  private final ReferenceEvaluator evaluator;
  private final Asked ofTierRules;
  private final Map<Tier, Asked> ofOthers = new HashMap<>();

  private Truths(Incident incident, @Nullable PolicyNetwork network) {
    this.incident = incident;
    this.network = network;
    this.evaluator = ReferenceEvaluator.of(incident, null);
    this.ofTierRules = new Asked(network == null ? null : network.tierRules(incident), evaluator);
  }

  /** By the reference evaluator, as things stand at that time; nothing has been asked yet. */
  public static Truths of(Incident incident, Instant time) {
    return new Truths(AsAssessed.of(incident, time), null);
  }

  /** By a network of rules; those outside it by the evaluator. */
  public static Truths by(PolicyNetwork network, Incident incident, Instant time) {
    return new Truths(AsAssessed.of(incident, time), network);
  }

  /** How a rule that raises the tier stands. */
  public Truth ofTierRule(Rule rule) {
    return ofTierRules.of(rule);
  }

  /** How all other rules stand, given the range that the tier rules led to. */
  Asked given(Tier tier) {
    return ofOthers.computeIfAbsent(
        tier,
        reached ->
            new Asked(
                network == null ? null : network.actionRules(incident, reached),
                evaluator.with(reached)));
  }

  Incident incident() {
    return incident;
  }

  /** Rules asked of one incident and one range. */
  static final class Asked {
    private final @Nullable Firings firings;
    private final ReferenceEvaluator evaluator;
    private final IdentityHashMap<Rule, Truth> byEvaluator = new IdentityHashMap<>();

    private Asked(@Nullable Firings firings, ReferenceEvaluator evaluator) {
      this.firings = firings;
      this.evaluator = evaluator;
    }

    Truth of(Rule rule) {
      Truth known = firings == null ? null : firings.truth(rule);
      return known == null ? byEvaluator.computeIfAbsent(rule, evaluator::truth) : known;
    }

    ReferenceEvaluator evaluator() {
      return evaluator;
    }
  }
}
