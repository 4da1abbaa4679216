package io.github.riskrules.tooling.proof;

import static io.github.riskrules.tooling.proof.Danger.action;
import static io.github.riskrules.tooling.proof.Danger.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.render.Block;
import io.github.riskrules.tooling.render.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy is held to by the policy that it is a copy of or extends. */
class HeldToTest {
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(60));

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
            .append(
                "actions.yaml",
                action(
                    "community-resolution",
                    "Consider a community resolution",
                    "out-of-court-disposal",
                    "conditional"))
            .append(
                "rules/pathways.drl",
                rule(
                    "RESOLVE-01",
                    "",
                    "Incident( suspect.admission <= Admission.FULL )\n"
                        + "    Tier( atMost <= RiskTier.STANDARD )",
                    "findings.suggest( \"community-resolution\", \"The suspect admits it.\" );"))
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
            .append(
                "rules/support.drl",
                rule(
                    "CALLER-01",
                    "",
                    "Incident( reportedBy == ReportedBy.VICTIM )",
                    "findings.ruleOut( \"victim-support\", \"The victim called.\" );"))
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
}
