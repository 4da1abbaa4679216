package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.RuleStanding.Origin;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.ArrayList;
import java.util.List;

/** Weighs how the rules of a policy and the safeguards stand: what becomes of each action. */
final class Weighing {
  private final Policy policy;
  private final RuleOrder order;

  Weighing(Policy policy, RuleOrder order) {
    this.policy = policy;
    this.order = order;
  }

  /** What became of every action, in the order of the policy; settles the last safeguard. */
  List<ActionOutcome> outcomes(Standings standings) {
    order.settleLast(standings, maracTruth(standings));
    List<ActionOutcome> outcomes = new ArrayList<>();
    for (PolicyAction action : policy.actions()) {
      outcomes.add(outcome(action, standings));
    }
    return outcomes;
  }

  /** Nothing can rule out a MARAC referral, or what a safeguard suggests. */
  private ActionOutcome outcome(PolicyAction action, Standings standings) {
    Voices voices = order.speakers(action).in(standings);
    return ActionOutcome.of(
        action, isMarac(action) || isSafeguardingRoute(voices) ? voices.unopposed() : voices);
  }

  private static boolean isMarac(PolicyAction action) {
    return action.action().kind() == ActionKind.MARAC_REFERRAL;
  }

  /** Whether a safeguard adds the action because the incident lies outside the definition. */
  private static boolean isSafeguardingRoute(Voices voices) {
    for (RuleStanding standing : voices.suggestions()) {
      if (standing.truth() == Truth.HOLDS && standing.origin() == Origin.SAFEGUARD) {
        return true;
      }
    }
    return false;
  }

  private Truth maracTruth(Standings standings) {
    Truth truth = Truth.FAILS;
    for (PolicyAction action : policy.actions()) {
      if (isMarac(action)) {
        ActionOutcome outcome = outcome(action, standings);
        if (outcome.isSuggested()) {
          return Truth.HOLDS;
        }
        truth = outcome.maybeSuggested() ? Truth.UNKNOWN : truth;
      }
    }
    return truth;
  }
}
