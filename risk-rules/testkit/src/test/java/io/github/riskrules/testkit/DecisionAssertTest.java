package io.github.riskrules.testkit;

import static io.github.riskrules.incident.RiskTier.HIGH;
import static io.github.riskrules.incident.RiskTier.MEDIUM;
import static io.github.riskrules.incident.RiskTier.STANDARD;
import static io.github.riskrules.testkit.RiskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.riskrules.decision.Decision;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class DecisionAssertTest {
  @Test
  void holds_where_everything_is_as_expected() {
    assertThat(Decisions.high())
        .isAtLeast(HIGH)
        .isAtMost(HIGH)
        .hasTier(HIGH)
        .because("DASH-01", "MARAC-01")
        .notBecause("MARKER-06")
        .suggests("marac-referral")
        .doesNotSuggest("conditional-caution")
        .rulesOut("see-victim-apart")
        .waitsToSuggest("marac-transfer");
    assertThat(Decisions.hardlyKnown())
        .hasTier(STANDARD, HIGH)
        .isAtLeast(STANDARD)
        .asks("dash.strangulation")
        .leavesToSettle("see-victim-apart", "victim.seenInPerson")
        .hasNoTimeFor("see-victim-apart")
        .actBy("victim-support", "2026-11-24T23:59");
    assertThat(Decisions.unalarming())
        .hasTier(STANDARD)
        .doesNotAsk("dash.strangulation")
        .doesNotReach("marac-referral");
  }

  @Test
  void tells_what_was_decided_and_what_may_raise_it_where_the_tier_is_lower() {
    golden("tier-too-low", () -> assertThat(Decisions.hardlyKnown()).isAtLeast(HIGH));
  }

  @Test
  void tells_which_rules_raised_it_where_the_tier_is_higher() {
    golden("tier-too-high", () -> assertThat(Decisions.high()).isAtMost(MEDIUM));
  }

  @Test
  void shows_both_ranges_to_whoever_compares_them() {
    AssertionFailedError failure =
        catchThrowableOfType(
            AssertionFailedError.class, () -> assertThat(Decisions.hardlyKnown()).hasTier(HIGH));

    assertThat(failure.getExpected().getValue()).isEqualTo("HIGH");
    assertThat(failure.getActual().getValue()).isEqualTo("at least STANDARD, HIGH not excluded");
  }

  @Test
  void tells_how_a_missing_reason_stood_and_what_the_reasons_are() {
    golden("reason-missing", () -> assertThat(Decisions.unalarming()).because("MARAC-01"));
  }

  @Test
  void tells_what_a_missing_reason_waits_for() {
    golden("reason-waiting", () -> assertThat(Decisions.hardlyKnown()).because("MARKER-06"));
  }

  @Test
  void tells_on_which_facts_an_unwanted_reason_rests() {
    golden("reason-unwanted", () -> assertThat(Decisions.high()).notBecause("DASH-01"));
  }

  @Test
  void asks_whether_another_rule_was_meant() {
    golden("rule-unknown", () -> assertThat(Decisions.high()).because("MARC-01"));
  }

  @Test
  void refuses_a_misspelt_rule_also_where_it_must_be_absent() {
    golden("rule-unknown-absent", () -> assertThat(Decisions.high()).notBecause("DASH-O1"));
  }

  @Test
  void asks_for_the_pack_where_it_cannot_tell_whether_there_is_such_a_rule() {
    Decision decision = Decisions.secondCall();

    golden("rule-untold", () -> assertThat(decision).notBecause("LOCAL-02"));
    golden(
        "rule-untold-under-pack",
        () -> assertThat(decision).under(Decisions.TWO_VISITS).notBecause("LOCAL-02"));
    assertThatNoException()
        .isThrownBy(() -> assertThat(decision).under(Decisions.TWO_VISITS).notBecause("DASH-01"));
  }

  @Test
  void refuses_a_pack_that_was_not_the_one_decided_under() {
    golden("pack-other", () -> assertThat(Decisions.secondCall()).under(Decisions.NATIONAL));
  }

  @Test
  void tells_which_conditions_kept_an_action_from_being_suggested() {
    golden(
        "action-not-reached", () -> assertThat(Decisions.unalarming()).suggests("marac-referral"));
    golden("action-ruled-out", () -> assertThat(Decisions.high()).suggests("see-victim-apart"));
  }

  @Test
  void tells_what_an_action_waits_for() {
    golden("action-waiting", () -> assertThat(Decisions.hardlyKnown()).rulesOut("marac-referral"));
  }

  @Test
  void tells_which_rules_suggest_an_unwanted_action() {
    golden("action-unwanted", () -> assertThat(Decisions.high()).doesNotSuggest("marac-referral"));
  }

  @Test
  void asks_whether_another_action_was_meant() {
    golden("action-unknown", () -> assertThat(Decisions.high()).doesNotSuggest("marac-referal"));
  }

  @Test
  void tells_what_is_asked_instead() {
    golden("question-missing", () -> assertThat(Decisions.high()).asks("dash.strangulation"));
    golden(
        "question-unwanted",
        () -> assertThat(Decisions.hardlyKnown()).doesNotAsk("dash.strangulation"));
  }

  @Test
  void asks_whether_another_fact_was_meant() {
    golden("fact-unknown", () -> assertThat(Decisions.high()).asks("dash.strangulaton"));
  }

  @Test
  void tells_what_else_is_to_be_settled() {
    golden(
        "settle-missing",
        () -> assertThat(Decisions.hardlyKnown()).leavesToSettle("see-victim-apart", "victim.age"));
  }

  @Test
  void tells_by_when_an_action_is_due() {
    golden(
        "time-other",
        () -> assertThat(Decisions.hardlyKnown()).actBy("victim-support", "2026-11-25T23:59"));
    golden(
        "time-none",
        () -> assertThat(Decisions.hardlyKnown()).actBy("see-victim-apart", "2026-11-25T23:59"));
  }

  @Test
  void tells_which_notices_there_are() {
    golden("notice-missing", () -> assertThat(Decisions.high()).notices("outside its dates"));
  }

  @Test
  void keeps_the_description_that_a_test_gives() {
    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class,
            () -> assertThat(Decisions.high()).as("the worst case").isAtMost(MEDIUM));

    assertThat(failure).hasMessageStartingWith("[the worst case] expected at most MEDIUM");
  }

  @Test
  void takes_part_in_soft_assertions() {
    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class,
            () -> {
              RiskSoftAssertions softly = new RiskSoftAssertions();
              softly
                  .assertThat(Decisions.hardlyKnown())
                  .isAtLeast(HIGH)
                  .suggests("marac-referral")
                  .actBy("marac-referral", "2026-11-25T23:59");
              softly.assertThat("AssertJ's own").isEmpty();
              softly.assertAll();
            });

    assertThat(failure)
        .hasMessageContaining("expected at least HIGH")
        .hasMessageContaining("expected 'marac-referral' to be suggested")
        .hasMessageContaining("AssertJ's own");
  }

  @Test
  void says_that_there_is_no_decision() {
    assertThat(
            catchThrowableOfType(
                AssertionError.class, () -> RiskAssertions.assertThat(null).isAtLeast(HIGH)))
        .hasMessageContaining("not to be null");
  }

  private static void golden(String name, ThrowingCallable failing) {
    GoldenMessage.matches(name, catchThrowableOfType(AssertionError.class, failing));
  }
}
