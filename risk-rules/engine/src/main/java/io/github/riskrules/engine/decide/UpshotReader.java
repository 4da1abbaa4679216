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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a policy comes to in one incident: tier rules, then the range, then action rules with
 * the range as a fact, then the safeguards, then what is suggested and why. By the reference
 * evaluator no network is built, so a policy that is asked about a few hundred incidents and then
 * dropped costs little. Immutable and thread-safe.
 */
public final class UpshotReader {
  private final Policy policy;
  private final RuleOrder order;
  private final Weighing weighing;
  private final Account account;

  private UpshotReader(Policy policy) {
    this.policy = policy;
    this.order = RuleOrder.of(policy, Safeguards.of(policy));
    this.weighing = new Weighing(policy, order);
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

  /** Every rule that it asks: those of the policy and the safeguards that bind it. */
  public List<Rule> rules() {
    return order.rules();
  }

  /** What the policy comes to. The incident must be free of contradictions. */
  public Upshot upshot(Truths truths, Instant time) {
    Assessed assessed = assessed(truths, time);
    LocalDate day = day(time);
    Truths.Asked others = truths.given(Tier.of(assessed.range()));
    Map<String, Truth> rules = new LinkedHashMap<>();
    for (Rule rule : policy.rules()) {
      if (rule.appliesOn(day)) {
        rules.put(rule.id(), rule.isTierRule() ? truths.ofTierRule(rule) : others.of(rule));
      }
    }
    Map<String, Optional<ActionStatus>> actions = new LinkedHashMap<>();
    for (ActionOutcome outcome : assessed.outcomes()) {
      actions.put(outcome.action().code(), Optional.ofNullable(outcome.status()));
    }
    return new Upshot(assessed.range(), rules, actions);
  }

  /**
   * The whole decision, in words. Under a policy that is asked again and again, a {@link
   * DecisionMaker} is quicker by far; under one that is asked a few times, it is slower.
   */
  public Decision decision(Truths truths, Instant time, String engineVersion) {
    return account.decision(assessed(truths, time), engineVersion);
  }

  /** The tier range alone, at a fraction of the cost. */
  public TierRange tier(Truths truths, Instant time) {
    Standings standings = order.tierRules(day(time), truths::ofTierRule);
    return TierReading.of(standings.all(), truths.incident());
  }

  private Assessed assessed(Truths truths, Instant time) {
    LocalDate day = day(time);
    Standings standings = order.tierRules(day, truths::ofTierRule);
    TierRange range = TierReading.of(standings.all(), truths.incident());
    Truths.Asked others = truths.given(Tier.of(range));
    order.askOthers(standings, day, others::of);
    List<ActionOutcome> outcomes = weighing.outcomes(standings);
    return new Assessed(
        truths.incident(), time, range, others.evaluator(), standings.all(), outcomes);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, Incident.ZONE);
  }
}
