package io.github.riskrules.tooling.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Tone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackProofTest {
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(60));

  private static final String RESOLUTION =
      """

        - code: community-resolution
          label: Consider a community resolution
          verb: consider
          kind: out-of-court-disposal
          effect: conditional
          urgency: routine
          who-acts: Officer in the case
          authority: "Invented for a test"
          certainty: D
          choice: "Invented, to be confirmed by the force, 2026-11-28"
          deadline:
            in-words: "When agreed"
      """;

  private static final String RULED_OUT =
      """

      // Whoever calls can look after themselves.
      rule "CALLER-01 the victim called"
          @authority("Invented for a test")
          @certainty("D")
          @choice("Invented, to be confirmed by the force, 2026-11-28")
      when
          Incident( reportedBy == ReportedBy.VICTIM )
      then
          findings.ruleOut( "victim-support", "The victim called." );
      end
      """;

  private static final String RESOLVED =
      """

      // A quick way to end a case.
      rule "RESOLVE-01 the suspect admits it"
          @authority("Invented for a test")
          @certainty("D")
          @choice("Invented, to be confirmed by the force, 2026-11-28")
      when
          Incident( suspect.admission <= Admission.FULL )
          Tier( atMost <= RiskTier.STANDARD )
      then
          findings.suggest( "community-resolution", "The suspect admits it." );
      end
      """;

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void proves_everything_of_the_bundled_policies(String name) {
    PackProof proof = PackProof.of(PolicyPack.bundled(name).orElseThrow(), PATIENCE);

    assertThat(proof.proofs())
        .allSatisfy(
            each -> assertThat(each.outcome()).as(each.toString()).isEqualTo(Outcome.PROVEN));
  }

  @Test
  void a_countys_policy_keeps_what_the_nation_keeps_and_for_its_own_caution_too() {
    PackProof proof = heldToNation("northamptonshire");

    assertThat(proof.heldTo()).isNotNull();
    assertThat(proof.isComplete()).as("%s", proof.counterexamples()).isTrue();
  }

  @Test
  void an_example_of_local_choices_is_told_each_rule_that_it_departs_from() {
    PackProof proof = heldToNation("dapo-pilot");

    assertThat(proof.counterexamples()).allMatch(Counterexample::confirmed);
    assertThat(proof.counterexamples().stream().map(each -> each.about().replaceAll(" .*", "")))
        .containsOnly(
            "MARAC-03",
            "MARAC-04",
            "MARAC-05",
            "SUPPORT-02",
            "MARKER-06",
            "CAUTION-11",
            "'conditional-caution'");
  }

  private static PackProof heldToNation(String name) {
    return PackProof.of(
        PolicyPack.bundled(name).orElseThrow(),
        PATIENCE,
        PolicyPack.bundled(RiskEngine.NATIONAL_PACK).orElseThrow());
  }

  @Test
  void a_disposal_under_a_new_name_is_held_to_what_stands_against_the_known_ones(
      @TempDir Path folder) {
    PolicyPack pack =
        EditedPack.copy("northamptonshire", folder)
            .append("actions.yaml", RESOLUTION)
            .append("rules/pathways.drl", RESOLVED)
            .pack();

    PackProof proof = PackProof.of(pack, PATIENCE, property -> property.id().equals("MUST-KEEP"));

    assertThat(proof.counterexamples())
        .allMatch(Counterexample::confirmed)
        .extracting(Counterexample::about)
        .contains(
            "CAUTION-12 (earlier events within the year) no longer stands against"
                + " 'community-resolution'. A dangerous person is cautioned.");
  }

  @Test
  void a_protective_action_is_not_talked_away_nor_ruled_out_by_who_reported_it(
      @TempDir Path folder) {
    PolicyPack pack =
        EditedPack.copy("england-and-wales", folder)
            .edit(
                "actions.yaml",
                "label: Make a safety plan with the victim",
                "label: Note that no safety plan is needed")
            .append("rules/support.drl", RULED_OUT)
            .pack();

    PackProof proof =
        PackProof.of(
            pack,
            PATIENCE,
            property -> List.of("ACTIONS-KEPT", "PROTECTION-STAYS").contains(property.id()));

    assertThat(proof.counterexamples())
        .allMatch(Counterexample::confirmed)
        .extracting(Counterexample::about)
        .containsExactly("'victim-support' is ruled out where the bundled policy suggests it");
    assertThat(proof.proofs().stream().flatMap(each -> each.shortfalls().stream()))
        .containsExactly(
            "'safety-plan' reads \"Note that no safety plan is needed\" and not \"Make a safety"
                + " plan with the victim\".");
  }

  @Test
  void a_rule_that_ends_with_its_policy_is_missed_on_the_day_after(@TempDir Path folder) {
    PolicyPack pack =
        EditedPack.copy("england-and-wales", folder)
            .edit(
                "pack.yaml",
                "in-force-from: \"2026-02-05\"\n",
                "in-force-from: \"2026-02-05\"\nin-force-until: \"2026-11-27\"\n")
            .edit(
                "rules/marac.drl",
                "rule \"MARAC-01 visible high risk\"\n",
                "rule \"MARAC-01 visible high risk\"\n    @until(\"2026-11-27\")\n")
            .pack();

    PackProof proof = PackProof.of(pack, PATIENCE, property -> property.id().equals("MUST-KEEP"));

    assertThat(proof.counterexamples())
        .allMatch(Counterexample::confirmed)
        .extracting(Counterexample::about)
        .anyMatch(about -> about.startsWith("MARAC-01 "));
  }

  @Test
  void says_in_its_first_line_that_a_policy_is_held_to_no_other(@TempDir Path folder)
      throws Exception {
    EditedPack copy =
        EditedPack.copy("england-and-wales", folder)
            .edit("pack.yaml", "id: england-and-wales", "id: our-force");
    Path renamed = Files.move(copy.folder(), folder.resolve("our-force"));

    PackProof proof =
        PackProof.of(
            PolicyPack.read(renamed).orElseThrow(),
            PATIENCE,
            property -> property.id().equals("HIGH-MEANS-MARAC"));

    assertThat(proof.heldTo()).isNull();
    assertThat(ProofReport.of(proof).blocks())
        .first()
        .isEqualTo(
            new Block.Lead(
                "our-force 2026.1: everything asked is proven, held to no policy that comes with"
                    + " the library.",
                Tone.STRONG));
  }

  @Test
  void shows_the_smallest_incident_in_which_something_fails(@TempDir Path folder) {
    PolicyPack pack =
        EditedPack.copy("england-and-wales", folder)
            .edit("pack.yaml", "  - offences.hateElement\n", "")
            .pack();

    PackProof proof = PackProof.of(pack, PATIENCE);

    assertThat(proof.isComplete()).isFalse();
    assertThat(proof.counterexamples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.confirmed()).isTrue();
              assertThat(example.about()).contains("further hard stop");
              assertThat(example.suggested()).contains("conditional-caution");
            });
  }

  @Test
  void shows_an_incident_that_the_engine_decides_in_the_same_way(@TempDir Path folder) {
    PolicyPack pack =
        EditedPack.copy("england-and-wales", folder)
            .edit("pack.yaml", "  - offences.hateElement\n", "")
            .pack();

    Counterexample example = PackProof.of(pack, PATIENCE).counterexamples().get(0);

    assertThat(
            RiskEngine.of(pack)
                .assess(
                    IncidentJson.read(example.document().getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(),
                    example.at())
                .suggests("conditional-caution"))
        .isTrue();
  }

  @Test
  void shows_what_breaks_a_promise_in_the_words_of_its_author(@TempDir Path folder) {
    Proof proof =
        proof(
            "PROMISE-04",
            EditedPack.copy("england-and-wales", folder)
                .edit("rules/children.drl", "sawOrHeard == Answer.YES || hurt", "hurt"));

    assertThat(proof.outcome()).isEqualTo(Outcome.FAILS);
    assertThat(proof.property().says())
        .isEqualTo(
            "A child who saw or heard it, was hurt or is used against the victim is referred to"
                + " children's social care.");
    assertThat(proof.counterexamples())
        .allSatisfy(example -> assertThat(example.confirmed()).isTrue())
        .extracting(Counterexample::about)
        .containsExactly(
            "'child-safeguarding' is not suggested",
            "'child-safeguarding' is written off, while it is not known whether this is such an"
                + " incident");
  }

  @Test
  void holds_a_copy_to_what_the_bundled_policy_promises(@TempDir Path folder) {
    Proof proof =
        proof(
            "PROMISE-03",
            EditedPack.copy("england-and-wales", folder)
                .edit(
                    "rules/marac.drl",
                    "judgement.seriousConcern == Answer.YES )",
                    "judgement.seriousConcern == Answer.YES, victim.contacted == Answer.NO )")
                .edit(
                    "pack.yaml",
                    "when: Incident( judgement.seriousConcern == Answer.YES )",
                    "when: Incident( judgement.seriousConcern == Answer.YES,"
                        + " victim.contacted == Answer.NO )"));

    assertThat(proof.outcome()).isEqualTo(Outcome.FAILS);
  }

  @Test
  void proves_nothing_of_incidents_that_cannot_be(@TempDir Path folder) {
    Proof proof =
        proof(
            "PROMISE-05",
            EditedPack.copy("england-and-wales", folder)
                .edit(
                    "pack.yaml",
                    "when: Incident( offences.breachOfDvpnOrDvpo == Answer.YES )",
                    "when: Incident( suspect.age >= 20, suspect.underEighteen == Answer.YES )"));

    assertThat(proof.outcome()).isEqualTo(Outcome.FAILS);
    assertThat(proof.shortfalls())
        .singleElement()
        .asString()
        .startsWith("No incident meets its condition (pack.yaml:")
        .endsWith("), so that nothing is promised.");
  }

  @Test
  void knows_a_disposal_that_is_declared_as_something_else_and_says_by_what(@TempDir Path folder) {
    Proof proof =
        proof(
            "CAUTION-ADMISSION",
            EditedPack.copy("england-and-wales", folder)
                .edit(
                    "actions.yaml",
                    "label: Tell the victim of the latest step in the case",
                    "label: Offer a community resolution"));

    assertThat(proof.outcome()).isEqualTo(Outcome.FAILS);
    assertThat(proof.remarks())
        .containsExactly(
            "'victim-update' is taken for a disposal without court: its name says so.");
  }

  private static Proof proof(String property, EditedPack edited) {
    return PackProof.of(edited.pack(), PATIENCE, each -> each.id().equals(property))
        .proofs()
        .get(0);
  }
}
