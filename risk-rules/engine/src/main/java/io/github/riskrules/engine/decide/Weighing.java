package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs how the rules of a policy and the safeguards stand: what becomes of each action. Immutable
 * and thread-safe.
 */
final class Weighing {
  private final RuleOrder order;
  private final WeighedAction[] actions;
  private final WeighedAction[] referrals;

  Weighing(Policy policy, RuleOrder order) {
    this.order = order;
    this.actions =
        policy.actions().stream()
            .map(each -> new WeighedAction(each, order.speakers(each)))
            .toArray(WeighedAction[]::new);
    this.referrals =
        Arrays.stream(actions).filter(WeighedAction::isMarac).toArray(WeighedAction[]::new);
  }

  /** Every action, in the order of the policy. */
  List<WeighedAction> actions() {
    return List.of(actions);
  }

  /** Settles the last safeguard, on which the standing of every other rule has a say. */
  void settleLast(Standings standings) {
    Truth referred = Truth.FAILS;
    for (WeighedAction referral : referrals) {
      ActionStatus status = referral.status(standings);
      if (status == null) {
        referred = Truth.HOLDS;
      } else if (status == ActionStatus.WAITING && referred == Truth.FAILS) {
        referred = Truth.UNKNOWN;
      }
    }
    standings.set(order.last(), referred);
  }

  /** The codes of the suggested actions, in the order of the policy. */
  List<String> suggested(Standings standings) {
    String[] suggested = new String[actions.length];
    int size = 0;
    for (WeighedAction each : actions) {
      if (each.status(standings) == null) {
        suggested[size++] = each.code();
      }
    }
    return List.of(Arrays.copyOf(suggested, size));
  }

  /** What became of every action, in the order of the policy. */
  List<ActionOutcome> outcomes(Standings standings) {
    List<ActionOutcome> outcomes = new ArrayList<>(actions.length);
    for (WeighedAction each : actions) {
      outcomes.add(each.outcome(standings));
    }
    return outcomes;
  }
}
