package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.Optional;

/** Whether a referral to MARAC is suggested, or may be: one safeguard hangs on that alone. */
final class MaracReferral {
  private MaracReferral() {}

  static Truth truth(Policy policy, Upshot upshot) {
    Truth truth = Truth.FAILS;
    for (PolicyAction action : policy.actions()) {
      if (action.action().kind() == ActionKind.MARAC_REFERRAL) {
        Optional<ActionStatus> status =
            upshot.actions().getOrDefault(action.code(), Optional.of(ActionStatus.NOT_REACHED));
        if (status.isEmpty()) {
          return Truth.HOLDS;
        }
        truth = status.get() == ActionStatus.WAITING ? Truth.UNKNOWN : truth;
      }
    }
    return truth;
  }
}
