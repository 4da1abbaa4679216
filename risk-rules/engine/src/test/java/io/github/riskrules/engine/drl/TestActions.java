package io.github.riskrules.engine.drl;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.policy.PolicyAction;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few actions the rule files of these tests name: one or two of each effect. */
final class TestActions {
  private TestActions() {}

  static Map<String, PolicyAction> byCode() {
    return Stream.of(
            action("marac-referral", ActionKind.MARAC_REFERRAL, ActionEffect.PROTECTIVE),
            action("dvpn", ActionKind.DVPN, ActionEffect.PROTECTIVE),
            action(
                "conditional-caution", ActionKind.OUT_OF_COURT_DISPOSAL, ActionEffect.CONDITIONAL),
            action("family-contact", ActionKind.OTHER, ActionEffect.CONDITIONAL),
            action("supervisor-review", ActionKind.ASSESSMENT, ActionEffect.PROCEDURAL))
        .collect(Collectors.toMap(PolicyAction::code, action -> action));
  }

  private static PolicyAction action(String code, ActionKind kind, ActionEffect effect) {
    Authority authority = new Authority("Invented for a test", Certainty.D);
    return new PolicyAction(
        new Action(
            code,
            "Label of " + code,
            ActionVerb.CONSIDER,
            kind,
            effect,
            Urgency.ROUTINE,
            "Officer in the case",
            null,
            null,
            authority),
        new DeadlineRule(0, null, null, "When the test says so"),
        "test-pack",
        null);
  }
}
