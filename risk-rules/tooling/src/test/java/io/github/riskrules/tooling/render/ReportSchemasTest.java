package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.engine.json.SchemaWriter;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.check.PackCheck;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.explain.Explainer;
import io.github.riskrules.tooling.mutation.MutationJson;
import io.github.riskrules.tooling.mutation.MutationTrial;
import io.github.riskrules.tooling.proof.PackProof;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.replay.JournalReplay;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden=write} after a change of a record. */
class ReportSchemasTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/riskrules/tooling/render");
  private static final Path FLAWED =
      Path.of("src/test/resources/io/github/riskrules/tooling/check/flawed");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final SchemaRegistry VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Instant TIME = Instant.parse("2026-11-20T22:00:00Z");

  @Test
  void the_schemas_of_records_say_what_those_say() throws IOException {
    same("replay.schema.json", SchemaWriter.of(JournalReplay.class, JournalReplay.SCHEMA));
    same("diff.schema.json", SchemaWriter.of(PackDiff.class, PackDiff.SCHEMA));
    same("proof.schema.json", SchemaWriter.of(PackProof.class, PackProof.SCHEMA));
    same("mutation.schema.json", SchemaWriter.of(MutationJson.Mutation.class, MutationJson.SCHEMA));
  }

  @Test
  void all_are_schemas() {
    Schema draft =
        VALIDATOR.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String schema :
        List.of(
            ReportSchemas.check(),
            ReportSchemas.explanation(),
            ReportSchemas.diff(),
            ReportSchemas.proof(),
            ReportSchemas.mutation())) {
      assertThat(draft.validate(schema, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void a_check_is_valid(String name) {
    valid(ReportSchemas.check(), CheckJson.of(PackCheck.of(PolicyPack.bundled(name))), "counts");
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void a_check_that_finds_something_is_valid(Path pack) {
    valid(ReportSchemas.check(), CheckJson.of(PackCheck.of(PolicyPack.read(pack))), "severity");
  }

  @Test
  void a_comparison_is_valid(@TempDir Path folder) {
    PolicyPack after =
        EditedPack.copy("england-and-wales", folder)
            .edit("rules/marac.drl", "dash.ticks >= 14", "dash.ticks >= 16")
            .edit("actions.yaml", "Officer in the case, or any agency", "Officer in the case")
            .pack();

    PackDiff diff = EditedPack.proven(EditedPack.original("england-and-wales"), after);

    assertThat(diff.decisions()).isNotEmpty();
    assertThat(diff.equivalence()).isNotNull();
    assertThat(diff.actions()).isNotEmpty();
    valid(ReportSchemas.diff(), diff.json(), "divergences");
  }

  @Test
  void a_proof_that_fails_is_valid(@TempDir Path folder) {
    PolicyPack edited =
        EditedPack.copy("england-and-wales", folder)
            .edit("pack.yaml", "  - offences.hateElement\n", "")
            .pack();

    PackProof proof = PackProof.of(edited, Patience.perQuestion(Duration.ofSeconds(10)));

    assertThat(proof.counterexamples()).isNotEmpty();
    valid(ReportSchemas.proof(), RecordJson.write(PackProof.SCHEMA, proof), "counterexamples");
  }

  @Test
  void a_trial_of_scenarios_is_valid(@TempDir Path folder) {
    PolicyPack pack = PackFolder.in(folder).pack();
    MutationTrial trial = MutationTrial.of(pack, rule -> true, file -> true, (done, all) -> {});

    assertThat(trial.unnoticed().size() + trial.unseen().size()).isPositive();
    valid(ReportSchemas.mutation(), MutationJson.of(trial), "unnoticed");
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void an_explanation_is_valid(String name) {
    PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
    List<Incident> incidents =
        pack.files().stream()
            .filter(file -> file.startsWith("incidents/"))
            .map(file -> IncidentJson.read(pack.file(file).orElseThrow()).orElseThrow())
            .toList();
    Explainer explainer = Explainer.of(pack.policy(), incidents.get(0), TIME);
    Incident older = incidents.get(incidents.size() - 1);
    String rule = pack.policy().ownRules().get(0).id();
    String action = explainer.actions().get(0);

    explains(ExplanationJson.of(explainer.tier(), explainer.decision()), "holding");
    explains(ExplanationJson.of(explainer.since(older), explainer.decision()), "effects");
    explains(
        ExplanationJson.of(explainer.rule(rule).orElseThrow(), explainer.decision()), "toHold");
    explains(
        ExplanationJson.of(explainer.action(action).orElseThrow(), explainer.decision()),
        "toSuggest");
  }

  private static void explains(String document, String field) {
    valid(ReportSchemas.explanation(), document, field);
  }

  /** The document is valid, and would not be if it called that field anything else. */
  private static void valid(String schema, String document, String field) {
    Schema read = VALIDATOR.getSchema(schema);
    assertThat(read.validate(document, InputFormat.JSON)).isEmpty();
    assertThat(document).contains("\"" + field + "\"");
    assertThat(
            read.validate(
                document.replaceFirst("\"" + field + "\"", "\"misnamed\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Stream<Path> flawed() throws IOException {
    try (Stream<Path> packs = Files.list(FLAWED)) {
      return packs.sorted().toList().stream();
    }
  }

  private static void same(String name, String made) throws IOException {
    if (WRITE) {
      Files.writeString(RESOURCES.resolve(name), made);
    }
    assertThat(made).isEqualTo(Files.readString(RESOURCES.resolve(name)));
  }
}
