package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.language.Tier;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a policy comes to, tier and actions exactly as {@link DecisionMaker} decides them, but
 * by the reference evaluator alone: no network is built, so a policy that is asked about a few
 * hundred incidents and then dropped costs little. Immutable and thread-safe.
 */
public final class UpshotReader {
  private final Policy policy;
  private final Weighing weighing;

  private UpshotReader(Policy policy) {
    this.policy = policy;
    this.weighing = Weighing.of(policy);
  }

  /** A reader for a policy that was read without problems, or one made from it by a change. */
  public static UpshotReader of(Policy policy) {
    return new UpshotReader(policy);
  }

  /** The policy it is asked about. */
  public Policy policy() {
    return policy;
  }

  /** What the policy comes to. The incident must be free of contradictions. */
  public Upshot upshot(Truths truths, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    List<RuleStanding> standings = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      if (rule.isTierRule() && rule.appliesOn(day)) {
        standings.add(RuleStanding.of(rule, truths.ofTierRule(rule)));
      }
    }
    TierRange range = TierReading.of(standings, truths.incident());
    Tier tier = new Tier(range.atLeast(), range.atMost());
    for (Rule rule : policy.rules()) {
      if (!rule.isTierRule() && rule.appliesOn(day)) {
        standings.add(RuleStanding.of(rule, truths.of(rule, tier)));
      }
    }
    Map<String, Truth> rules = new LinkedHashMap<>();
    standings.forEach(standing -> rules.put(standing.rule().id(), standing.truth()));
    weighing.addSafeguards(standings, rule -> truths.of(rule, tier));
    Map<String, Optional<ActionStatus>> actions = new LinkedHashMap<>();
    for (ActionOutcome outcome : weighing.outcomes(standings)) {
      actions.put(outcome.action().code(), Optional.ofNullable(outcome.status()));
    }
    return new Upshot(range, rules, actions);
  }
}
