package io.github.riskrules.tooling.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCoverageTest {
  private static final String AGE = "victim.age >= 16";
  private static final String AFRAID = "victim.frightened == Answer.YES";
  private static final String ALONE = "victim.retracted == Answer.YES";

  @TempDir Path folder;

  @Test
  void a_condition_decides_where_the_rule_turns_with_it() {
    assertThat(
            coverage(
                    "Incident( victim.age >= 16, victim.frightened == Answer.YES )",
                    "{ victim.age: 16, victim.frightened: YES }",
                    "{ victim.age: 15, victim.frightened: YES }",
                    "{ victim.age: 16, victim.frightened: NO }")
                .conditions())
        .extracting(
            condition -> condition.span().text(),
            ConditionCoverage::makesItFire,
            ConditionCoverage::keepsItSilent)
        .containsExactly(tuple(AGE, true, true), tuple(AFRAID, true, true));
  }

  @Test
  void a_condition_that_is_never_the_only_one_missing_keeps_nothing_silent() {
    assertThat(
            coverage(
                    "Incident( victim.age >= 16, victim.frightened == Answer.YES )",
                    "{ victim.age: 16, victim.frightened: YES }",
                    "{ victim.age: 15, victim.frightened: NO }",
                    "{ victim.age: 16 }")
                .conditions())
        .extracting(
            condition -> condition.span().text(),
            ConditionCoverage::makesItFire,
            ConditionCoverage::keepsItSilent)
        .containsExactly(tuple(AGE, true, false), tuple(AFRAID, true, true));
  }

  @Test
  void a_choice_decides_by_the_one_part_that_holds_and_by_every_part_that_does_not() {
    assertThat(
            coverage(
                    "Incident( victim.age >= 16, victim.frightened == Answer.YES"
                        + " || victim.retracted == Answer.YES )",
                    "{ victim.age: 16, victim.frightened: YES, victim.retracted: NO }",
                    "{ victim.age: 16, victim.frightened: NO, victim.retracted: NO }")
                .conditions())
        .extracting(
            condition -> condition.span().text(),
            ConditionCoverage::makesItFire,
            ConditionCoverage::keepsItSilent)
        .containsExactly(
            tuple(AGE, true, false), tuple(AFRAID, true, true), tuple(ALONE, false, true));
  }

  @Test
  void an_answer_nobody_gave_does_not_hold() {
    assertThat(
            coverage("Incident( victim.frightened == Answer.YES )", "{ victim.age: 16 }")
                .conditions())
        .singleElement()
        .returns(false, ConditionCoverage::makesItFire)
        .returns(true, ConditionCoverage::keepsItSilent);
  }

  @Test
  void that_a_list_is_complete_is_part_of_what_is_not_on_it() {
    String rule =
        "Incident( orders.complete == Answer.YES )\n    not CourtOrder( kind == OrderKind.DVPO )";

    assertThat(
            coverage(
                    rule,
                    "{ orders.complete: YES }",
                    "{ orders.complete: YES, orders.each: [ { kind: DVPO } ] }")
                .conditions())
        .singleElement()
        .returns("not CourtOrder( kind == OrderKind.DVPO )", each -> each.span().text())
        .returns(true, ConditionCoverage::decides);
  }

  @Test
  void out_of_its_dates_a_rule_shows_nothing() {
    RuleCoverage coverage =
        trial(
                "    @from(\"2027-01-01\")",
                "Incident( victim.frightened == Answer.YES )",
                "{ victim.frightened: YES }",
                "{ victim.frightened: NO }")
            .rules()
            .get(0);

    assertThat(coverage.fired()).isZero();
    assertThat(coverage.silent()).isEqualTo(2);
    assertThat(coverage.deciding()).isZero();
    assertThat(coverage.conditions()).noneMatch(ConditionCoverage::keepsItSilent);
  }

  @Test
  void each_condition_that_does_not_decide_is_told_with_what_to_add() {
    PackCoverage coverage =
        trial(
            "",
            "Incident( victim.age >= 16, victim.pregnant == Answer.YES,\n"
                + "        victim.frightened == Answer.YES || victim.retracted == Answer.YES )",
            "{ victim.age: 16, victim.frightened: YES, victim.retracted: YES, victim.pregnant: YES"
                + " }",
            "{ victim.age: 16, victim.frightened: NO, victim.retracted: NO, victim.pregnant: YES }",
            "{ victim.age: 16, victim.frightened: YES, victim.retracted: NO, victim.pregnant: NO"
                + " }");

    assertThat(coverage.conditions()).isEqualTo(4);
    assertThat(coverage.deciding()).isEqualTo(1);
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.conditionGaps())
        .extracting(Problem::text)
        .containsExactly(
            "rules/sample.drl:11:15  in no scenario 'victim.age >= 16' alone keeps rule 'SAMPLE-01'"
                + " from firing. Add one in which all else that it asks for holds and this does"
                + " not.",
            "rules/sample.drl:12:9  no scenario fires rule 'SAMPLE-01' by 'victim.frightened =="
                + " Answer.YES' alone. Add one in which this holds and no other way to fire it"
                + " does.",
            "rules/sample.drl:12:44  no scenario fires rule 'SAMPLE-01' by 'victim.retracted =="
                + " Answer.YES' alone. Add one in which this holds and no other way to fire it"
                + " does.");
  }

  private RuleCoverage coverage(String when, String... changes) {
    return trial("", when, changes).rules().get(0);
  }

  private PackCoverage trial(String annotation, String when, String... changes) {
    StringBuilder scenarios = new StringBuilder("base: incidents/sample.json\nscenarios:\n");
    for (int i = 0; i < changes.length; i++) {
      scenarios.append(
          "  - { name: '%d', change: %s, expect: { actions: [record-domestic-abuse] } }\n"
              .formatted(i, changes[i]));
    }
    PackFolder pack = PackFolder.in(folder);
    pack.with(
        "rules/sample.drl",
        """
        package policy;
        import io.github.riskrules.incident.*;
        import io.github.riskrules.engine.language.*;
        global Findings findings;

        rule "SAMPLE-01 sample"
            @authority("A sample")
            @certainty("D")
        %s
        when
            %s
        then
            findings.suggest( "supervisor-review", "It is as the sample says." );
        end
        """
            .formatted(annotation, when));
    PackTrial trial = PackTrial.of(pack.with("scenarios/sample.yaml", scenarios.toString()).pack());
    assertThat(trial.problems()).extracting(Problem::text).isEmpty();
    assertThat(trial.failures()).extracting(Problem::text).isEmpty();
    return trial.coverage();
  }
}
