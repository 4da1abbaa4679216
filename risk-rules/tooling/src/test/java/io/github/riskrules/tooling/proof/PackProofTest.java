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
}
