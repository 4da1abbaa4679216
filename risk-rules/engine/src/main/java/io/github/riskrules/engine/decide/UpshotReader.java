package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
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
  private final Account account;

  private UpshotReader(Policy policy) {
    this.policy = policy;
    this.weighing = Weighing.of(policy);
    this.account = new Account(policy);
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
    TierRange range = tier(truths, time);
    Tier tier = new Tier(range.atLeast(), range.atMost());
    List<RuleStanding> standings = standings(truths, tier, time);
    Map<String, Truth> rules = new LinkedHashMap<>();
    standings.forEach(standing -> rules.put(standing.rule().id(), standing.truth()));
    weighing.addSafeguards(standings, rule -> truths.of(rule, tier));
    Map<String, Optional<ActionStatus>> actions = new LinkedHashMap<>();
    for (ActionOutcome outcome : weighing.outcomes(standings)) {
      actions.put(outcome.action().code(), Optional.ofNullable(outcome.status()));
    }
    return new Upshot(range, rules, actions);
  }

  /**
   * The whole decision, as {@link DecisionMaker} makes it. Slower by far than one that is asked
   * again and again, and quicker than building a network for a policy that is asked a few times.
   */
  public Decision decision(Truths truths, Instant time, String engineVersion) {
    TierRange range = tier(truths, time);
    Tier tier = new Tier(range.atLeast(), range.atMost());
    List<RuleStanding> standings = standings(truths, tier, time);
    weighing.addSafeguards(standings, rule -> truths.of(rule, tier));
    List<ActionOutcome> outcomes = weighing.outcomes(standings);
    return account.decision(
        new Assessed(truths.incident(), time, range, tier, standings, outcomes), engineVersion);
  }

  /** The tier range alone, at a fraction of the cost. */
  public TierRange tier(Truths truths, Instant time) {
    List<RuleStanding> standings = new ArrayList<>();
    addTierRules(standings, truths, day(time));
    return TierReading.of(standings, truths.incident());
  }

  private List<RuleStanding> standings(Truths truths, Tier tier, Instant time) {
    LocalDate day = day(time);
    List<RuleStanding> standings = new ArrayList<>();
    addTierRules(standings, truths, day);
    for (Rule rule : policy.rules()) {
      if (!rule.isTierRule() && rule.appliesOn(day)) {
        standings.add(RuleStanding.of(rule, truths.of(rule, tier)));
      }
    }
    return standings;
  }

  private void addTierRules(List<RuleStanding> standings, Truths truths, LocalDate day) {
    for (Rule rule : policy.rules()) {
      if (rule.isTierRule() && rule.appliesOn(day)) {
        standings.add(RuleStanding.of(rule, truths.ofTierRule(rule)));
      }
    }
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, Incident.ZONE);
  }
}
