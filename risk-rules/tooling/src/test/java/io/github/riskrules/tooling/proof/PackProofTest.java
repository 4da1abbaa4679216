package io.github.riskrules.tooling.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackProofTest {
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(60));

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void proves_everything_of_the_bundled_policies(String name) {
    PackProof proof = PackProof.of(PolicyPack.bundled(name).orElseThrow(), PATIENCE);

    assertThat(proof.proofs())
        .allSatisfy(
            each -> assertThat(each.outcome()).as(each.toString()).isEqualTo(Outcome.PROVEN));
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

    Counterexample example =
        PackProof.of(pack, PATIENCE, property -> property.id().equals("CAUTION-HARD-STOPS"))
            .counterexamples()
            .get(0);

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
