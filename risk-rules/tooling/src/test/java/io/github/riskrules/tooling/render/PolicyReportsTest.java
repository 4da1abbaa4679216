package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.FindingKind;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.Holidays;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.policy.Statement;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.incident.RiskTier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyReportsTest {

  @Test
  void shows_a_rule_with_condition_report_authority_and_place() {
    assertThat(RulesReport.of(policy()).text(120))
        .isEqualTo(
            """
            Rules of example 2026.1: 1
              - TIER-03 abuse is getting worse
                When dash.ticks >= 14
                Raises to HIGH: Fourteen or more questions were answered yes.
                Invented guidance, part 18 (B: guidance seen)
                From 2026-04-01
                A choice: the force, 2026
                In place of TIER-02
                Note: Counted from the form.
                example rules/example.drl:18
            """);
  }

  @Test
  void shows_an_action_with_deadline_people_effect_and_authority() {
    assertThat(ActionsReport.of(policy()).text(120))
        .isEqualTo(
            """
            Actions of example 2026.1: 1

            THIS TOUR OF DUTY
              - Domestic violence protection notice [dvpn]
                48 hours after service.
                Who acts: Officer in the case. Who authorises: Superintendent.
                protective, other, by pack example, a choice: the force, 2026
                Authority: Invented guidance (B: guidance seen)
            """);
  }

  private static Policy policy() {
    SuggestedAction notice = Examples.open().suggested().get(1);
    return new Policy(
        Examples.open().policy(),
        "An invented policy",
        "Nobody",
        LocalDate.of(2026, 4, 1),
        null,
        List.of(),
        List.of(),
        List.of(rule()),
        List.of(
            new PolicyAction(
                notice.action(),
                new DeadlineRule(0, null, null, "48 hours after service"),
                "example",
                "the force, 2026")),
        DeadlineCalendar.of(Holidays.none(LocalDate.of(2030, 1, 1))));
  }

  private static Rule rule() {
    Span span = new Span(20, 5, "dash.ticks >= 14");
    Condition ticks =
        new Condition.Comparison(
            Vocabulary.standard().incidentFact("dash.ticks"), Operator.AT_LEAST, List.of(14), span);
    Statement raises =
        new Statement(
            FindingKind.RAISES,
            RiskTier.HIGH,
            null,
            "Fourteen or more questions were answered yes.",
            span);
    return new Rule(
        Examples.open().findings().get(0).rule(),
        new Condition.All(List.of(ticks)),
        List.of(raises),
        LocalDate.of(2026, 4, 1),
        null,
        "the force, 2026",
        "TIER-02",
        "Counted from the form.",
        "");
  }
}
