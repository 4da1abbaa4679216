package io.github.riskrules.testkit;

import static io.github.riskrules.incident.Answer.NO;
import static io.github.riskrules.incident.Answer.YES;
import static io.github.riskrules.incident.RiskTier.HIGH;
import static io.github.riskrules.incident.RiskTier.MEDIUM;
import static io.github.riskrules.incident.RiskTier.STANDARD;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {
  private static final RuleVerifier NATIONAL = RuleVerifier.of(Decisions.NATIONAL);
  private static final PolicyPack PILOT = PolicyPack.bundled("dapo-pilot").orElseThrow();
  private static final Incident HIGH_RISK =
      Incidents.example(Decisions.NATIONAL, "incidents/high-risk.json");
  private static final Incident UNALARMING =
      Incidents.example(Decisions.NATIONAL, "incidents/complete-and-unalarming.json");
  private static final Incident HARDLY_KNOWN =
      Incidents.example(Decisions.NATIONAL, "incidents/almost-nothing-known.json");

  @Test
  void sees_one_rule_in_one_incident() {
    NATIONAL.rule("MARAC-01").given(HIGH_RISK).holds().raisesTo(HIGH);
    NATIONAL.rule("MARAC-01").given(UNALARMING).fails();
    NATIONAL.rule("MARKER-06").given(HARDLY_KNOWN).isOpen().waitsFor("victim.honourBasedConcern");
    NATIONAL.rule("MARAC-04").given(HIGH_RISK).suggests("marac-referral");
    NATIONAL.rule("SEEN-11").given(HIGH_RISK).rulesOut("see-victim-apart");
    NATIONAL.rule("GUARDRAIL-MARAC-01").given(HIGH_RISK).suggests("marac-referral");
  }

  @Test
  void sees_it_in_an_incident_with_facts_changed() {
    ChangedIncident changed = Incidents.changed(HARDLY_KNOWN);

    NATIONAL.rule("MARKER-06").given(changed.with("victim.honourBasedConcern", YES)).holds();
    NATIONAL.rule("MARKER-06").given(changed.with("victim.honourBasedConcern", NO)).fails();
  }

  @Test
  void reads_the_tier_of_the_whole_policy_or_the_one_that_is_given() {
    NATIONAL.rule("MARAC-05").given(HIGH_RISK).holds();
    NATIONAL.rule("MARAC-05").given(HARDLY_KNOWN).isOpen();
    NATIONAL.rule("MARAC-05").given(HARDLY_KNOWN).atTier(HIGH).holds();
    NATIONAL.rule("MARAC-05").given(HIGH_RISK).atTier(STANDARD).fails();
  }

  @Test
  void never_takes_a_rule_that_does_not_apply_for_one_that_fails() {
    RuleVerifier pilot = RuleVerifier.of(PILOT);
    Incident incident = Incidents.example(PILOT, "incidents/family-low-harm.json");
    Instant before = Instant.parse("2026-05-31T12:00:00Z");
    Instant within = Instant.parse("2026-12-31T12:00:00Z");

    pilot.rule("PILOT-DAPN-01").given(incident).at(before).doesNotApply();
    golden(
        "verifier-does-not-apply",
        () -> pilot.rule("PILOT-DAPN-01").given(incident).at(before).fails());
    golden(
        "verifier-applies",
        () -> pilot.rule("PILOT-DAPN-01").given(incident).at(within).doesNotApply());
  }

  @Test
  void shows_what_each_condition_needed_and_what_was() {
    golden("verifier-fails", () -> NATIONAL.rule("MARAC-01").given(UNALARMING).holds());
    golden("verifier-holds", () -> NATIONAL.rule("MARKER-08").given(HIGH_RISK).fails());
    golden("verifier-open", () -> NATIONAL.rule("MARAC-03").given(HARDLY_KNOWN).holds());
  }

  @Test
  void says_what_the_rule_does_instead() {
    golden("verifier-other-tier", () -> NATIONAL.rule("DASH-01").given(HIGH_RISK).raisesTo(HIGH));
    golden(
        "verifier-other-action",
        () -> NATIONAL.rule("MARAC-04").given(HIGH_RISK).suggests("safety-plan"));
    golden(
        "verifier-other-question",
        () -> NATIONAL.rule("MARKER-06").given(HARDLY_KNOWN).waitsFor("victim.age"));
  }

  @Test
  void refuses_names_that_the_policy_does_not_know() {
    golden(
        "verifier-unknown-action",
        () -> NATIONAL.rule("MARAC-04").given(HIGH_RISK).suggests("marac-referal"));
    assertThatThrownBy(() -> NATIONAL.rule("MARC-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'MARC-01' is not a rule of england-and-wales 2026.1. Did you mean 'MARAC-01'?");
  }

  @Test
  void keeps_the_description_that_a_test_gives() {
    assertThatThrownBy(
            () ->
                NATIONAL.rule("DASH-01").given(HIGH_RISK).as("ten ticks").raisesTo(MEDIUM).fails())
        .hasMessageStartingWith("[ten ticks] expected DASH-01 not to hold, but it holds.");
  }

  private static void golden(String name, ThrowingCallable failing) {
    GoldenMessage.matches(name, catchThrowableOfType(AssertionError.class, failing));
  }
}
