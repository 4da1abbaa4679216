package io.github.riskrules.tooling.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTrialTest {
  private static final String HEAD =
      """
      package policy;
      import io.github.riskrules.incident.*;
      import io.github.riskrules.engine.language.*;
      global Findings findings;

      """;

  @TempDir Path folder;

  @Test
  void changes_every_line_value_condition_tier_and_rule_and_says_in_words_what() {
    PackFolder pack =
        withRule(
            """
            rule "SAMPLE-02 young and fifteen answers"
                @authority("A sample")
                @certainty("D")
                @from("2026-02-01")
            when
                Incident( dash.ticks >= 15, victim.frightened == Answer.YES || victim.suicidal == Answer.YES,
                    relationship.intimate in ( IntimateRelationship.CURRENT, IntimateRelationship.FORMER ) )
                exists PriorIncident( monthsBefore <= 3 )
            then
                findings.raise( RiskTier.MEDIUM, "It is so." );
            end
            """);

    assertThat(
            Mutants.of(pack.pack()).stream()
                .filter(mutant -> mutant.of().equals("SAMPLE-02"))
                .map(mutant -> mutant.line() + " " + mutant.words()))
        .containsExactly(
            "6 `@from` 2026-02-01 reads 2026-01-31",
            "6 `@from` 2026-02-01 reads 2026-02-02",
            "6 the whole rule is left out",
            "11 `dash.ticks >= 15` is left out",
            "11 `dash.ticks >= 15` reads `dash.ticks >= 14`",
            "11 `dash.ticks >= 15` reads `dash.ticks >= 16`",
            "11 `victim.frightened == Answer.YES || victim.suicidal == Answer.YES` is left out",
            "11 `victim.frightened == Answer.YES` is left out",
            "11 `victim.frightened == Answer.YES` reads `victim.frightened == Answer.NO`",
            "11 `victim.suicidal == Answer.YES` is left out",
            "11 `victim.suicidal == Answer.YES` reads `victim.suicidal == Answer.NO`",
            "12 `relationship.intimate in ( IntimateRelationship.CURRENT,"
                + " IntimateRelationship.FORMER )` is left out",
            "12 `relationship.intimate in ( IntimateRelationship.CURRENT,"
                + " IntimateRelationship.FORMER )` reads `relationship.intimate in ("
                + " IntimateRelationship.FORMER )`",
            "12 `relationship.intimate in ( IntimateRelationship.CURRENT,"
                + " IntimateRelationship.FORMER )` reads `relationship.intimate in ("
                + " IntimateRelationship.CURRENT )`",
            "13 `exists PriorIncident( monthsBefore <= 3 )` is left out",
            "13 `exists PriorIncident( monthsBefore <= 3 )` reads `not PriorIncident( monthsBefore"
                + " <= 3 )`",
            "13 `monthsBefore <= 3` is left out",
            "13 `monthsBefore <= 3` reads `monthsBefore <= 2`",
            "13 `monthsBefore <= 3` reads `monthsBefore <= 4`",
            "15 it raises to STANDARD, not to MEDIUM",
            "15 it raises to HIGH, not to MEDIUM");
  }

  @Test
  void makes_no_change_that_no_number_could_show() {
    PackFolder pack =
        withRule(
            """
            rule "SAMPLE-02 all answers"
                @authority("A sample")
                @certainty("D")
            when
                Incident( dash.ticks >= 24 )
            then
                findings.raise( RiskTier.HIGH, "It is so." );
            end
            """);

    assertThat(Mutants.of(pack.pack()))
        .filteredOn(mutant -> mutant.kind() == MutationKind.THRESHOLD)
        .extracting(Mutant::words)
        .contains("`dash.ticks >= 24` reads `dash.ticks >= 23`");
  }

  @Test
  void counts_what_a_scenario_notices_and_gives_a_scenario_for_what_none_does() {
    PackFolder pack =
        PackFolder.in(folder)
            .with(
                "scenarios/sample.yaml",
                """
                base: incidents/sample.json
                scenarios:
                  - name: fear is a reason
                    change: { victim.frightened: YES }
                    expect: { because: [SAMPLE-01] }
                """);

    MutationTrial trial = MutationTrial.of(pack.pack());

    // The rule left out and its comparison turned are noticed; that it always holds, and the tier
    // it raises to, are not.
    assertThat(trial.noticed()).isEqualTo(2);
    assertThat(trial.unnoticed())
        .extracting(Unnoticed::change)
        .containsExactly(
            "`victim.frightened == Answer.YES` is left out",
            "it raises to STANDARD, not to MEDIUM",
            "it raises to HIGH, not to MEDIUM");
    assertThat(trial.unseen()).isEmpty();
    assertThat(trial.score()).isEqualTo(40);
    assertThat(trial.unnoticed().get(0).scenario())
        .isEqualTo(
            """
              - name: "frightened: not so, with “Is the victim frightened?” not known"
                base: incidents/sample.json
                expect: { not-because: [SAMPLE-01] }
            """);
  }

  @Test
  void what_it_gives_can_be_pasted_and_then_everything_is_noticed() {
    PackFolder pack =
        withRule(
                """
                rule "SAMPLE-02 a choice, a list and a count"
                    @authority("A sample")
                    @certainty("D")
                when
                    Incident( victim.age < 20, suspect.admission == Admission.FULL
                        || dash.possibleTicks <= 9 )
                    accumulate( CourtOrder( inForce == Answer.YES ); $n : count( 1 ); $n >= 2 )
                then
                    findings.suggest( "body-worn-video", "It is so." );
                    findings.suggest( "stalking-screening", "It is so." );
                end
                """)
            .with("scenarios/sample.yaml", "scenarios: []\n");
    MutationTrial bare = MutationTrial.of(pack.pack());
    assertThat(bare.score()).isZero();

    pack.with("scenarios/sample.yaml", "scenarios:\n" + MutationScenarios.of(bare));

    PackTrial pasted = PackTrial.of(pack.pack());
    assertThat(pasted.problems()).extracting(Problem::text).isEmpty();
    assertThat(pasted.failures()).extracting(Problem::text).isEmpty();
    MutationTrial after = MutationTrial.of(pack.pack());
    assertThat(after.unnoticed()).isEmpty();
    assertThat(after.noticed()).isEqualTo(bare.unnoticed().size());
    assertThat(after.score()).isEqualTo(100);
  }

  @Test
  void names_what_no_incident_shows_and_counts_it_neither_way() {
    PackFolder pack =
        withRule(
            """
            rule "SAMPLE-02 frightened, and says so twice"
                @authority("A sample")
                @certainty("D")
            when
                Incident( victim.frightened == Answer.YES,
                    victim.frightened == Answer.YES || victim.suicidal == Answer.YES )
            then
                findings.raise( RiskTier.MEDIUM, "It is so." );
            end
            """);

    MutationTrial trial = MutationTrial.of(pack.pack());

    assertThat(trial.unseen())
        .filteredOn(change -> change.of().equals("SAMPLE-02"))
        .extracting(Unnoticed::change)
        .contains(
            "`victim.frightened == Answer.YES || victim.suicidal == Answer.YES` is left out",
            "`victim.suicidal == Answer.YES` is left out");
    assertThat(trial.made()).isEqualTo(trial.unnoticed().size() + trial.unseen().size());
  }

  @Test
  void does_not_ask_a_scenario_that_fails_already() {
    PackFolder pack =
        PackFolder.in(folder)
            .with(
                "scenarios/sample.yaml",
                """
                base: incidents/sample.json
                scenarios:
                  - name: something untrue
                    expect: { tier: HIGH }
                """);

    MutationTrial trial = MutationTrial.of(pack.pack());

    assertThat(trial.scenarios()).isZero();
    assertThat(trial.problems())
        .extracting(Problem::text)
        .containsExactly(
            "scenarios/sample.yaml:3  'something untrue' fails, and was not asked. 'risk test' says"
                + " what was decided instead.");
  }

  @Test
  void asks_and_changes_only_what_it_is_told_to() {
    PolicyPack pack = PolicyPack.bundled("dapo-pilot").orElseThrow();
    List<String> told = new ArrayList<>();

    MutationTrial trial =
        MutationTrial.of(
            pack,
            "PILOT-DASH-01"::equals,
            "scenarios/switches.yaml"::equals,
            (done, all) -> told.add(done + " of " + all));

    assertThat(trial.made()).isEqualTo(told.size()).isPositive();
    assertThat(told).last().isEqualTo(trial.made() + " of " + trial.made());
    assertThat(trial.noticed()).isPositive();
  }

  private PackFolder withRule(String rule) {
    return PackFolder.in(folder).with("rules/second.drl", HEAD + rule);
  }
}
