package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weighs how the rules of a policy and the safeguards stand: what becomes of each action. */
final class Weighing {
  private final Policy policy;
  private final Safeguards safeguards;

  private Weighing(Policy policy, Safeguards safeguards) {
    this.policy = policy;
    this.safeguards = safeguards;
  }

  static Weighing of(Policy policy) {
    return new Weighing(policy, Safeguards.of(policy));
  }

  /** Adds how every safeguard stands, save the one that follows from the outcomes. */
  void addSafeguards(List<RuleStanding> standings, Function<Rule, Truth> truth) {
    for (Rule rule : safeguards.rules()) {
      standings.add(RuleStanding.of(rule, truth.apply(rule)));
    }
    for (Rule rule : safeguards.requirements()) {
      standings.add(new RuleStanding(rule, truth.apply(rule), true));
    }
  }

  /** What became of every action, in the order of the policy; adds the last safeguard. */
  List<ActionOutcome> outcomes(List<RuleStanding> standings) {
    standings.add(RuleStanding.of(safeguards.noMarac(), maracTruth(Voices.byAction(standings))));
    Map<String, Voices> voices = Voices.byAction(standings);
    return policy.actions().stream().map(action -> outcome(action, voices)).toList();
  }

  /** Nothing can rule out a MARAC referral, or what a safeguard suggests. */
  private ActionOutcome outcome(PolicyAction action, Map<String, Voices> all) {
    Voices voices = all.getOrDefault(action.code(), Voices.NONE);
    return ActionOutcome.of(
        action, isMarac(action) || isSafeguardingRoute(voices) ? voices.unopposed() : voices);
  }

  private static boolean isMarac(PolicyAction action) {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }

  /** Whether a safeguard adds the action because the incident lies outside the definition. */
  private boolean isSafeguardingRoute(Voices voices) {
    return voices.suggestions().stream()
        .filter(each -> each.truth() == Truth.HOLDS)
        .anyMatch(each -> safeguards.rules().contains(each.rule()));
  }

  private Truth maracTruth(Map<String, Voices> voices) {
    Truth truth = Truth.FAILS;
    for (PolicyAction action : policy.actions()) {
      if (isMarac(action)) {
        ActionOutcome outcome = outcome(action, voices);
        if (outcome.isSuggested()) {
          return Truth.HOLDS;
        }
        truth = outcome.maybeSuggested() ? Truth.UNKNOWN : truth;
      }
    }
    return truth;
  }
}
