package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.network.Facts;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How rules stand in one incident as it is assessed: by a network, which asks all rules at once, or
 * by the reference evaluator, which asks each rule once, so that policies that share rules can be
 * compared at little cost. Not thread-safe.
 */
public abstract class Truths {
  private final Incident incident;

  private Truths(Incident incident) {
    this.incident = incident;
  }

  /** By the reference evaluator, as things stand at that time; nothing has been asked yet. */
  public static Truths of(Incident incident, Instant time) {
    return new ByEvaluator(AsAssessed.of(incident, time));
  }

  /** By a network of {@linkplain UpshotReader#rules the rules} of the one reader that asks. */
  public static Truths by(PolicyNetwork network, Incident incident, Instant time) {
    return new ByNetwork(AsAssessed.of(incident, time), network);
  }

  Incident incident() {
    return incident;
  }

  /** Finds out how the rules stand that raise the tier. */
  abstract void askTierRules(RuleOrder order, Standings standings);

  /** Finds out how all others stand save the last, given the range that the tier rules led to. */
  abstract void askOthers(RuleOrder order, Standings standings, Tier tier);

  /** What tells of the incident why a rule stands as it does. */
  abstract ReferenceEvaluator evaluator(Tier tier);

  private static final class ByNetwork extends Truths {
    private final PolicyNetwork network;
    private final Facts facts;

    private ByNetwork(Incident incident, PolicyNetwork network) {
      super(incident);
      this.network = network;
      this.facts = network.facts(incident);
    }

    @Override
    void askTierRules(RuleOrder order, Standings standings) {
      if (!network.isOf(order.rules())) {
        throw new IllegalArgumentException("the network is one of other rules");
      }
      standings.add(network.tierRules(facts));
    }

    @Override
    void askOthers(RuleOrder order, Standings standings, Tier tier) {
      standings.add(network.actionRules(facts, tier));
    }

    @Override
    ReferenceEvaluator evaluator(Tier tier) {
      return ReferenceEvaluator.of(incident(), tier);
    }
  }

  private static final class ByEvaluator extends Truths {
    private final Asked ofTierRules;
    private final Map<Tier, Asked> ofOthers = new HashMap<>();

    private ByEvaluator(Incident incident) {
      super(incident);
      this.ofTierRules = new Asked(ReferenceEvaluator.of(incident, null));
    }

    @Override
    void askTierRules(RuleOrder order, Standings standings) {
      ofTierRules.ask(order, 0, order.tierRules(), standings);
    }

    @Override
    void askOthers(RuleOrder order, Standings standings, Tier tier) {
      given(tier).ask(order, order.tierRules(), order.last(), standings);
    }

    @Override
    ReferenceEvaluator evaluator(Tier tier) {
      return given(tier).evaluator;
    }

    private Asked given(Tier tier) {
      return ofOthers.computeIfAbsent(
          tier, reached -> new Asked(ofTierRules.evaluator.with(reached)));
    }
  }

  /** Rules asked of one incident and one range. */
  private static final class Asked {
    private final ReferenceEvaluator evaluator;
    private final IdentityHashMap<Rule, Truth> truths = new IdentityHashMap<>();

    private Asked(ReferenceEvaluator evaluator) {
      this.evaluator = evaluator;
    }

    void ask(RuleOrder order, int from, int to, Standings standings) {
      for (int place = from; place < to; place++) {
        standings.set(place, truths.computeIfAbsent(order.rule(place), evaluator::truth));
      }
    }
  }
}
