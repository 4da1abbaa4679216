package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
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
    this.account = new Account(policy, order, weighing);
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
    Map<String, Truth> rules = new LinkedHashMap<>();
    for (int place = 0; place < policy.rules().size(); place++) {
      if (assessed.standings().applies(place)) {
        rules.put(order.rule(place).id(), assessed.standings().truth(place));
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

  /** What the decision comes to. */
  public Outcome outcome(Truths truths, Instant time) {
    return account.outcome(assessed(truths, time));
  }

  /** The tier range alone. */
  public TierRange tier(Truths truths, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Incident.ZONE);
    return TierReading.of(truths, order, order.standings(day));
  }

  /** What puts an assessed incident into words. */
  Account account() {
    return account;
  }

  /** One incident assessed. */
  Assessed assessed(Truths truths, Instant time) {
    return new Assessed(order, weighing, truths, time);
  }
}
