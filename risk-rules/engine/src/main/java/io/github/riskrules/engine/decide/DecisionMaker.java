package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.network.Firings;
import io.github.riskrules.engine.network.PolicyNetwork;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.reference.ReferenceEvaluator;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides incidents under one policy: tier rules, then the range, then action rules with the range
 * as a fact, then the safeguards, then what is suggested and why. Immutable and thread-safe.
 */
public final class DecisionMaker {
  private final Policy policy;
  private final PolicyNetwork network;
  private final Weighing weighing;
  private final Account account;
  private final String engineVersion;

  /** A decision maker for a policy that was read without problems. */
  public DecisionMaker(Policy policy, String engineVersion) {
    this.policy = policy;
    this.network = PolicyNetwork.of(policy.rules());
    this.weighing = Weighing.of(policy);
    this.account = new Account(policy);
    this.engineVersion = engineVersion;
  }

  /** The policy decisions are made under. */
  public Policy policy() {
    return policy;
  }

  /** Decides one incident. The incident must be free of contradictions. */
  public Decision decide(Incident incident, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    List<RuleStanding> standings = new ArrayList<>();
    addStandings(standings, network.tierRules(incident), day, true);
    TierRange range = TierReading.of(standings, incident);
    Tier tier = new Tier(range.atLeast(), range.atMost());
    addStandings(standings, network.actionRules(incident, tier), day, false);
    weighing.addSafeguards(standings, rule -> ReferenceEvaluator.truth(rule, incident, tier));
    List<ActionOutcome> outcomes = weighing.outcomes(standings);
    return account.decision(
        new Assessed(incident, time, range, tier, standings, outcomes), engineVersion);
  }

  private void addStandings(
      List<RuleStanding> standings, Firings firings, LocalDate day, boolean tierRules) {
    for (Rule rule : policy.rules()) {
      if (rule.isTierRule() == tierRules && rule.appliesOn(day)) {
        standings.add(RuleStanding.of(rule, truth(firings, rule)));
      }
    }
  }

  private static Truth truth(Firings firings, Rule rule) {
    if (firings.known().contains(rule.id())) {
      return Truth.HOLDS;
    }
    return firings.possible().contains(rule.id()) ? Truth.UNKNOWN : Truth.FAILS;
  }
}
