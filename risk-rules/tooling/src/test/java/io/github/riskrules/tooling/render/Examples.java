package io.github.riskrules.tooling.render;

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
import org.jspecify.annotations.Nullable;

/** Invented decisions under an invented policy, with every part a report can show. */
final class Examples {
  static final Instant TIME = Instant.parse("2026-07-03T21:30:00Z");

  private static final RuleRef MEDIUM_RULE =
      rule("TIER-03", "abuse is getting worse", 18, Certainty.B);
  private static final RuleRef NOTICE_RULE =
      rule("DVPN-01", "violence is known and no charge is made", 40, Certainty.A);
  private static final RuleRef NO_CAUTION_RULE =
      rule("PIPA-09", "a child was hurt", 77, Certainty.D);

  private Examples() {}

  /** An open range, with suggestions, rule-outs, waits, and questions of both kinds. */
  static Decision open() {
    return new Decision(
        "example-1",
        TIME,
        new TierRange(RiskTier.MEDIUM, RiskTier.HIGH),
        List.of(
            new Finding(
                MEDIUM_RULE,
                FindingKind.RAISES,
                RiskTier.MEDIUM,
                null,
                "The abuse is happening more often.",
                List.of(new Evidence("dash.moreOften", "Is it happening more often?", "YES"))),
            new Finding(
                NOTICE_RULE,
                FindingKind.SUGGESTS,
                null,
                "dvpn",
                "A notice can protect where no charge does.",
                List.of(
                    new Evidence("abuse.violenceToday", "Was there violence today?", "YES"),
                    new Evidence("investigation.charge", "What was decided?", "NO_ACTION")))),
        List.of(
            new SuggestedAction(
                action("safety-plan", "Agree a safety plan", Urgency.IMMEDIATE, null),
                new Deadline(null, null, null, "Before officers leave", null),
                List.of("TIER-03"),
                null,
                List.of()),
            new SuggestedAction(
                action(
                    "dvpn",
                    "Domestic violence protection notice",
                    Urgency.SAME_SHIFT,
                    "Superintendent"),
                new Deadline(
                    Instant.parse("2026-07-05T09:00:00Z"),
                    Instant.parse("2026-07-06T09:00:00Z"),
                    Instant.parse("2026-07-03T13:00:00Z"),
                    "48 hours after service, Sundays not counted",
                    "A later time is arguable"),
                List.of("DVPN-01"),
                "safety-plan",
                List.of("suspect.age"))),
        List.of(
            new UnsuggestedAction(
                action("caution", "Conditional caution", Urgency.PROMPT, "Inspector"),
                ActionStatus.RULED_OUT,
                List.of(
                    outcome(
                        NO_CAUTION_RULE,
                        FindingKind.RULES_OUT,
                        Truth.HOLDS,
                        "Not where a child was hurt."))),
            new UnsuggestedAction(
                action("marac-referral", "Refer to MARAC", Urgency.SAME_SHIFT, null),
                ActionStatus.WAITING,
                List.of(
                    outcome(
                        rule("MARAC-01", "visible high risk", 12, Certainty.A),
                        FindingKind.SUGGESTS,
                        Truth.UNKNOWN,
                        "Fourteen or more questions were answered yes.",
                        new ConditionResult(
                            "dash.strangulation == Answer.YES",
                            Truth.UNKNOWN,
                            List.of("dash.strangulation"),
                            List.of("not known"))))),
            new UnsuggestedAction(
                action("repeat-review", "Review as a repeat victim", Urgency.ROUTINE, null),
                ActionStatus.NOT_REACHED,
                List.of(
                    outcome(
                        rule("REPEAT-01", "three reports in a year", 5, Certainty.I),
                        FindingKind.SUGGESTS,
                        Truth.FAILS,
                        "Three reports in a year.",
                        new ConditionResult(
                            "history.eventsInYear >= 3",
                            Truth.FAILS,
                            List.of("history.eventsInYear"),
                            List.of("1")))))),
        List.of(
            new Question(
                "dash.strangulation",
                "Has the suspect ever tried to strangle or choke the victim?",
                RiskTier.HIGH,
                List.of("marac-referral"),
                List.of("MARAC-01")),
            new Question(
                "suspect.age", "How old is the suspect?", null, List.of("dvpn"), List.of())),
        List.of("The policy is outside its dates: it was in force until 30 June 2026."),
        new PolicyRef("example", "2026.1", "3f2a91c04b7e55aa".repeat(4)),
        "0.1.0");
  }

  /** Settled, with nothing to say beyond the range. */
  static Decision settled(RiskTier tier) {
    return new Decision(
        "example-2",
        TIME,
        new TierRange(tier, tier),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        open().policy(),
        "0.1.0");
  }

  /** The open example with other questions and another incident's id. */
  static Decision asking(String incidentId, List<Question> questions) {
    Decision open = open();
    return new Decision(
        incidentId,
        open.assessedAt(),
        open.tier(),
        open.findings(),
        open.suggested(),
        open.unsuggested(),
        questions,
        open.notices(),
        open.policy(),
        open.engineVersion());
  }

  /** The open example with other facts to confirm before its first action. */
  static Decision confirming(List<String> facts) {
    Decision open = open();
    SuggestedAction first = open.suggested().get(0);
    return new Decision(
        open.incidentId(),
        open.assessedAt(),
        open.tier(),
        open.findings(),
        List.of(new SuggestedAction(first.action(), first.deadline(), first.rules(), null, facts)),
        open.unsuggested(),
        List.of(),
        open.notices(),
        open.policy(),
        open.engineVersion());
  }

  private static RuleRef rule(String id, String title, int line, Certainty certainty) {
    Authority authority = new Authority("Invented guidance, part " + line, certainty);
    return new RuleRef(id, title, "example", "rules/example.drl", line, authority);
  }

  private static RuleOutcome outcome(
      RuleRef rule, FindingKind kind, Truth truth, String reason, ConditionResult... conditions) {
    return new RuleOutcome(rule, kind, truth, reason, List.of(conditions));
  }

  private static Action action(
      String code, String label, Urgency urgency, @Nullable String whoAuthorises) {
    return new Action(
        code,
        label,
        ActionVerb.CONSIDER,
        ActionKind.OTHER,
        ActionEffect.PROTECTIVE,
        urgency,
        "Officer in the case",
        whoAuthorises,
        null,
        new Authority("Invented guidance", Certainty.B));
  }
}
