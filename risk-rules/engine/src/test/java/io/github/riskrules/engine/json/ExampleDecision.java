package io.github.riskrules.engine.json;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Deadline;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Finding;
import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.Question;
import io.github.riskrules.decision.RuleOutcome;
import io.github.riskrules.decision.RuleRef;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.decision.UnsuggestedAction;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.incident.RiskTier;
import java.time.Instant;
import java.util.List;

/** An invented decision in which every part of a decision is there, once left out and once not. */
final class ExampleDecision {
  private static final Instant AT = Instant.parse("2026-11-20T22:00:00Z");
  private static final Authority AUTHORITY =
      new Authority("Invented policy, \u201cpart 2\u201d", Certainty.I);
  private static final RuleRef RULE =
      new RuleRef("TEST-01", "someone was strangled", "test", "rules/test.drl", 12, AUTHORITY);

  private ExampleDecision() {}

  static Decision decision() {
    return new Decision(
        "example-1",
        AT,
        new TierRange(RiskTier.MEDIUM, RiskTier.HIGH),
        List.of(
            new Finding(
                RULE,
                FindingKind.RAISES,
                RiskTier.MEDIUM,
                null,
                "Strangulation was disclosed.",
                List.of(new Evidence("dash.strangulation", "Was anyone strangled?", "YES"))),
            new Finding(
                RULE, FindingKind.SUGGESTS, null, "forum", "The forum looks at it.", List.of())),
        List.of(
            new SuggestedAction(
                action("forum", null, null),
                new Deadline(
                    AT.plusSeconds(3_600),
                    AT.plusSeconds(90_000),
                    AT.plusSeconds(1_800),
                    "within an hour",
                    "Holidays count."),
                List.of("TEST-01"),
                "marac-referral",
                List.of("suspect.age"))),
        List.of(
            new UnsuggestedAction(
                action("caution", "Inspector", "forum"),
                ActionStatus.WAITING,
                List.of(
                    new RuleOutcome(
                        RULE,
                        FindingKind.RULES_OUT,
                        Truth.UNKNOWN,
                        "Nobody under 18 gets one.",
                        List.of(
                            new ConditionResult(
                                "suspect.age < 18",
                                Truth.UNKNOWN,
                                List.of("suspect.age"),
                                List.of("not known"))))))),
        List.of(
            new Question(
                "suspect.age",
                "How old is the suspect?",
                null,
                List.of("caution"),
                List.of("TEST-01")),
            new Question(
                "dash.weapons",
                "Was a weapon used?",
                RiskTier.HIGH,
                List.of(),
                List.of("TEST-02"))),
        List.of("This policy is invented."),
        new PolicyRef("test", "1.0", "00ff"),
        "0.1.0");
  }

  private static Action action(String code, String whoAuthorises, String coveredBy) {
    return new Action(
        code,
        "The " + code,
        ActionVerb.CONSIDER,
        ActionKind.OTHER,
        ActionEffect.PROTECTIVE,
        Urgency.PROMPT,
        "Officer in the case",
        whoAuthorises,
        coveredBy,
        AUTHORITY);
  }
}
