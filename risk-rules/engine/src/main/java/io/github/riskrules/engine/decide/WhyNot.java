package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import java.util.ArrayList;
import java.util.List;

/** Says why an action is not suggested: which rules stood in the way, and on which conditions. */
final class WhyNot {
  private WhyNot() {}

  static UnsuggestedAction of(ActionOutcome outcome, ActionStatus status, Assessed assessed) {
    List<RuleOutcome> because = new ArrayList<>();
    for (RuleStanding standing : outcome.suggestions()) {
      because.add(told(standing, FindingKind.SUGGESTS, assessed));
    }
    if (status != ActionStatus.NOT_REACHED) {
      for (RuleStanding standing : outcome.objections()) {
        if (standing.truth().mayHold()) {
          because.add(told(standing, FindingKind.RULES_OUT, assessed));
        }
      }
    }
    return new UnsuggestedAction(outcome.action().action(), status, because);
  }

  private static RuleOutcome told(RuleStanding standing, FindingKind kind, Assessed assessed) {
    return new RuleOutcome(
        standing.rule().ref(),
        kind,
        standing.truth(),
        standing.reason(),
        assessed
            .evaluator()
            .conditions(standing.rule(), condition -> matters(standing.truth(), condition)));
  }

  private static boolean matters(Truth rule, Truth condition) {
    return rule == Truth.HOLDS ? condition == Truth.HOLDS : condition != Truth.HOLDS;
  }
}
