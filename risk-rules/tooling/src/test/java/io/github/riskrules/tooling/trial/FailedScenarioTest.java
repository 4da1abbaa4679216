package io.github.riskrules.tooling.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.render.GoldenFile;
import io.github.riskrules.tooling.scenario.PackFolder;
import io.github.riskrules.tooling.scenario.Scenario;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import io.github.riskrules.tooling.scenario.ScenarioResult;
import io.github.riskrules.tooling.scenario.ScenarioRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedScenarioTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/riskrules/tooling/trial/failures");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier-too-low | { dash.statedTicks: 13 } | { tier: HIGH }",
        "tier-too-low-as-named | { dash.statedTicks: 13 } | { tier: HIGH, because: [MARAC-03] }",
        "tier-too-high | { dash.weapons: YES } | { tier: { at-least: STANDARD } }",
        "tier-too-high-by-a-judgement"
            + " | { judgement.grades: [ { tier: HIGH, role: OFFICER } ] } | { tier: STANDARD }",
        "tier-too-open | { victim.age: 30 } | { tier: { at-most: STANDARD } }",
        "tier-not-open-enough"
            + " | { dash.weapons: YES } | { tier: { at-least: STANDARD, at-most: MEDIUM } }",
        "rule-missing | { victim.frightened: NO } | { because: [SAMPLE-01] }",
        "rule-missing-with-many-answers"
            + " | { abuse.risingInNumber: NO, abuse.risingInSeverity: NO, dash.moreOften: NO }"
            + " | { because: [MARAC-03] }",
        "rule-missing-for-a-list | { orders.complete: YES } | { because: [SAMPLE-03] }",
        "rule-out-of-its-dates | { victim.frightened: YES } | { because: [SAMPLE-02] }",
        "rule-missing-for-the-tier | { victim.age: 30 } | { because: [MARAC-05] }",
        "safeguard-missing | { victim.age: 30 } | { because: [JUDGEMENT-01] }",
        "rule-unexpected | { victim.frightened: YES } | { not-because: [SAMPLE-01] }",
        "action-ruled-out | { dash.weapons: YES } | { actions: [ask-judgement] }",
        "action-waiting | { victim.age: 30 } | { actions: [firearms-review] }",
        "action-waiting-for-a-rule-out"
            + " | { children.liveThere: NO } | { actions: [sample-caution] }",
        "action-not-reached | { suspect.firearmsAccess: NO } | { actions: [firearms-review] }",
        "action-unexpected | { dash.weapons: YES } | { not-actions: [marac-referral] }",
        "action-not-ruled-out | { victim.age: 30 } | { ruled-out: [ask-judgement] }",
        "action-never-ruled-out | { dash.weapons: YES } | { ruled-out: [marac-referral] }",
        "action-not-waiting | { suspect.firearmsAccess: YES } | { waiting: [firearms-review] }",
        "action-reached | { victim.age: 30 } | { not-reached: [firearms-review] }",
        "fact-settled | { assessment.supervisorReviewed: NO }"
            + " | { still-to-settle: { supervisor-review: [assessment.supervisorReviewed] } }",
        "fact-never-to-settle | { victim.age: 30 }"
            + " | { still-to-settle: { supervisor-review: [victim.pregnant] } }",
        "fact-to-settle-of-no-suggestion | { suspect.firearmsAccess: NO }"
            + " | { still-to-settle: { firearms-review: [suspect.age] } }",
        "question-answered | { suspect.firearmsAccess: NO } | { asks: [suspect.firearmsAccess] }",
        "question-of-no-rule | { victim.age: 30 } | { asks: [victim.sex] }",
        "notice-missing | { victim.age: 15 } | { notices: [out of date] }",
        "due-at-another-time"
            + " | { orders.each: [ { kind: DVPN, servedAt: \"2026-12-24T16:00:00Z\" } ] }"
            + " | { act-by: { dvpo-application: \"2026-12-30T16:00\" } }",
        "due-but-not-suggested"
            + " | { victim.age: 30 } | { act-by: { dvpo-application: \"2026-12-29T16:00\" } }",
        "several-at-once | { dash.statedTicks: 13 }"
            + " | { tier: HIGH, because: [MARAC-01, MARAC-05], actions: [marac-referral] }",
      })
  void is_told_with_the_conditions_that_made_the_difference(
      String golden, String change, String expect) {
    PolicyPack pack = pack(change, expect);

    ScenarioResult result = ScenarioRunner.with(RiskEngine.of(pack)).run(scenario(pack));

    assertThat(result.passed()).isFalse();
    matches(golden, FailedScenario.of(pack.policy(), result));
  }

  @Test
  void is_told_where_nothing_was_decided() {
    PolicyPack pack = pack("{ victim.age: 30 }", "{ tier: HIGH }");

    ScenarioResult result =
        ScenarioRunner.with(
                (incident, time) -> {
                  throw new AssessmentFailedException("It could not be completed.");
                })
            .run(scenario(pack));

    matches("not-assessed", FailedScenario.of(pack.policy(), result));
  }

  private static void matches(String golden, FailedScenario failed) {
    GoldenFile.matches(GOLDEN.resolve(golden + ".txt"), String.join("\n", failed.lines()) + "\n");
  }

  private static Scenario scenario(PolicyPack pack) {
    ScenarioReading reading = ScenarioFolder.read(pack);
    assertThat(reading.problems()).extracting(Problem::text).isEmpty();
    assertThat(reading.scenarios()).hasSize(1);
    return reading.scenarios().get(0);
  }

  private PolicyPack pack(String change, String expect) {
    return PackFolder.in(folder)
        .with(
            "actions.yaml",
            """
            actions:
              - code: sample-caution
                label: Consider a caution of the sample
                verb: consider
                kind: other
                effect: conditional
                urgency: routine
                who-acts: Officer in the case
                authority: A sample
                certainty: D
                deadline:
                  in-words: In the ordinary course
            """)
        .with(
            "rules/more.drl",
            """
            package policy;
            import io.github.riskrules.incident.*;
            import io.github.riskrules.engine.language.*;
            global Findings findings;

            rule "SAMPLE-02 frightened, from next year on"
                @authority("A sample")
                @certainty("D")
                @from("2027-01-01")
            when
                Incident( victim.frightened == Answer.YES )
            then
                findings.suggest( "supervisor-review", "The victim is frightened." );
            end

            rule "SAMPLE-03 an order was broken"
                @authority("A sample")
                @certainty("D")
            when
                exists CourtOrder( kind == OrderKind.DVPO, inForce == Answer.YES )
            then
                findings.suggest( "supervisor-review", "There is an order." );
            end

            rule "SAMPLE-04 no child is hurt"
                @authority("A sample")
                @certainty("D")
            when
                Incident( children.liveThere == Answer.NO )
            then
                findings.suggest( "sample-caution", "No child lives there." );
            end

            rule "SAMPLE-05 the suspect has a weapon"
                @authority("A sample")
                @certainty("D")
            when
                Incident( dash.weapons == Answer.YES )
            then
                findings.ruleOut( "sample-caution", "There is a weapon." );
            end
            """)
        .with(
            "scenarios/sample.yaml",
            """
            base: incidents/sample.json
            scenarios:
              - name: it
                change: %s
                expect: %s
            """
                .formatted(change, expect))
        .pack();
  }
}
