package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRunnerTest {
  @TempDir Path folder;

  @Test
  void passes_when_all_that_is_expected_comes_about() {
    assertThat(
            failures(
                "{ victim.frightened: YES, dash.weapons: YES }",
                "{ tier: HIGH, because: [SAMPLE-01, MARKER-04], not-because: [MARKER-05],"
                    + " actions: [marac-referral], not-actions: [firearms-review],"
                    + " ruled-out: [ask-judgement], waiting: [firearms-review],"
                    + " still-to-settle: { supervisor-review: [assessment.supervisorReviewed] },"
                    + " asks: [suspect.firearmsAccess] }"))
        .isEmpty();
  }

  @Test
  void says_what_the_tier_was_and_that_no_rule_raised_it() {
    assertThat(failures("{ victim.frightened: YES }", "{ tier: HIGH }"))
        .containsExactly(
            "scenarios/sample.yaml:3  'it' expected HIGH but was at least MEDIUM, HIGH not"
                + " excluded; no rule raised it further.");
  }

  @Test
  void says_which_rule_raised_the_tier_too_far() {
    assertThat(failures("{ dash.weapons: YES }", "{ tier: { at-least: STANDARD } }"))
        .containsExactly(
            "scenarios/sample.yaml:3  'it' expected at least STANDARD but was HIGH; raised by"
                + " MARKER-04.");
  }

  @Test
  void says_what_an_open_range_waits_for() {
    assertThat(failures("{ victim.age: 30 }", "{ tier: { at-most: STANDARD } }"))
        .singleElement()
        .asString()
        .startsWith(
            "scenarios/sample.yaml:3  'it' expected at most STANDARD but was at least STANDARD,"
                + " HIGH not excluded; it waits for ");
  }

  @Test
  void says_how_actions_and_reasons_stood_instead() {
    assertThat(
            failures(
                "{ dash.weapons: YES }",
                "{ because: [SAMPLE-01], not-because: [MARKER-04], actions: [ask-judgement],"
                    + " not-actions: [marac-referral], ruled-out: [idva-referral],"
                    + " not-reached: [firearms-review], asks: [victim.sex],"
                    + " notices: [out of date] }"))
        .satisfiesExactly(
            because -> assertThat(because).endsWith("expected SAMPLE-01 among its reasons."),
            notBecause ->
                assertThat(notBecause)
                    .contains("did not expect MARKER-04 among its reasons, and it says: A weapon"),
            notice -> assertThat(notice).contains("expected a notice with the words 'out of date'"),
            action ->
                assertThat(action)
                    .contains(
                        "expected 'ask-judgement' to be suggested, but it is ruled out (ASK-09)"),
            notAction ->
                assertThat(notAction)
                    .contains(
                        "did not expect 'marac-referral' to be suggested, but it is suggested by"),
            ruledOut ->
                assertThat(ruledOut)
                    .contains("expected 'idva-referral' to be ruled out, but it is suggested by"),
            notReached ->
                assertThat(notReached)
                    .contains(
                        "expected 'firearms-review' to be reached by no rule, but it is waiting"
                            + " (FIREARMS-01)"),
            asks -> assertThat(asks).contains("expected it to ask for 'victim.sex'; it asks for"));
  }

  @Test
  void finds_a_question_about_whichever_entry_of_a_list() {
    assertThat(
            failures(
                "{ orders.each: [ { kind: DVPO }, { kind: DVPN } ] }",
                "{ asks: [orders.each.served] }"))
        .isEmpty();
    assertThat(failures("{ orders.each: [ { kind: DVPN } ] }", "{ asks: [orders.each.madeOn] }"))
        .singleElement()
        .asString()
        .contains("expected it to ask for 'orders.each.madeOn'");
  }

  @Test
  void holds_an_action_to_the_time_it_is_due() {
    String served = "{ orders.each: [ { kind: DVPN, servedAt: \"2026-12-24T16:00:00Z\" } ] }";
    assertThat(failures(served, "{ act-by: { dvpo-application: \"2026-12-29 16:00\" } }"))
        .isEmpty();
    assertThat(failures(served, "{ act-by: { dvpo-application: \"2026-12-30T16:00\" } }"))
        .singleElement()
        .asString()
        .startsWith(
            "scenarios/sample.yaml:3  'it' expected 'dvpo-application' to be due by"
                + " 2026-12-30T16:00, but it is due by 2026-12-29T16:00 (Act by the earlier time.");
  }

  @Test
  void tells_no_time_from_no_suggestion() {
    String unserved = "{ orders.each: [ { kind: DVPN, served: YES } ] }";
    assertThat(failures(unserved, "{ act-by: { dvpo-application: unknown } }")).isEmpty();
    assertThat(failures(unserved, "{ act-by: { dvpo-application: \"2026-12-29T16:00\" } }"))
        .singleElement()
        .asString()
        .contains("but it has no time to act by (The clock starts with service of");
    assertThat(failures("{ victim.age: 30 }", "{ act-by: { dvpo-application: unknown } }"))
        .singleElement()
        .asString()
        .contains("to be due by unknown, but it is ");
  }

  private List<String> failures(String change, String expect) {
    PolicyPack pack =
        PackFolder.in(folder)
            .with(
                "scenarios/sample.yaml",
                "base: incidents/sample.json\nscenarios:\n  - name: it\n    change: %s\n    expect: %s\n"
                    .formatted(change, expect))
            .pack();
    ScenarioReading reading = ScenarioFolder.read(pack);
    assertThat(reading.problems()).extracting(Problem::text).isEmpty();
    return ScenarioRunner.with(RiskEngine.of(pack))
        .run(reading.scenarios().get(0))
        .failures()
        .stream()
        .map(Problem::text)
        .toList();
  }
}
