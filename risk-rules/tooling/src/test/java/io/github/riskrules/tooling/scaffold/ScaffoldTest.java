package io.github.riskrules.tooling.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.table.TableFormats;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.check.PackCheck;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaffoldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("bundled")
  void a_pack_that_extends_another_passes_its_check_and_test(String base) {
    PolicyPack extended = PolicyPack.bundled(base).orElseThrow();
    assertThat(NewPack.extending("northshire", extended, TODAY).writeTo(folder)).isEmpty();
    assertSound(folder.resolve("northshire"));
  }

  static Stream<String> bundled() {
    return PolicyPack.bundledNames().stream();
  }

  @Test
  void a_pack_of_its_own_passes_its_check_and_test() {
    assertSound(alone());
  }

  @Test
  void what_is_added_to_a_pack_passes_with_it() {
    Path pack = alone();
    assertThat(NewRule.of("NORTH-11", read(pack), TODAY).writeTo(pack)).isEmpty();
    assertThat(NewRule.of("NORTH-12", read(pack), TODAY).writeTo(pack)).isEmpty();
    assertThat(NewTable.csv("bands", read(pack), TODAY).writeTo(pack)).isEmpty();
    assertThat(NewTable.csv("bands-of-two", read(pack), TODAY).writeTo(pack)).isEmpty();
    assertThat(NewScenario.of("first", read(pack), Optional.empty()).writeTo(pack)).isEmpty();
    assertSound(pack);
    assertThat(read(pack).policy().rules()).hasSize(8);
  }

  @Test
  void a_scenario_starts_from_the_incident_that_is_named() throws IOException {
    Path pack = alone();
    assertThat(NewRule.of("NORTH-11", read(pack), TODAY).writeTo(pack)).isEmpty();
    Scaffold begun = NewScenario.of("other", read(pack), Optional.of("incidents/north-11.json"));
    assertThat(begun.writeTo(pack)).isEmpty();
    assertThat(Files.readString(pack.resolve("scenarios/other.yaml")))
        .contains("base: incidents/north-11.json", "because: [NORTHSHIRE-02]");
    assertThat(texts(NewScenario.of("none", read(pack), Optional.of("incidents/x.json"))))
        .containsExactly(
            "incidents/x.json  there is no such example incident that can be read. Put one into"
                + " incidents/, or name one of those that are there.");
  }

  @Test
  void nothing_is_written_over_and_nothing_is_written_by_half() throws IOException {
    Path pack = alone();
    Path scenarios = pack.resolve("scenarios/north-11.yaml");
    Files.writeString(scenarios, "mine");
    assertThat(NewRule.of("NORTH-11", read(pack), TODAY).writeTo(pack))
        .extracting(Problem::text)
        .containsExactly(
            "scenarios/north-11.yaml  this file is already there, and nothing is written over it."
                + " Choose another name.");
    assertThat(scenarios).hasContent("mine");
    assertThat(pack.resolve("rules/north-11.drl")).doesNotExist();
  }

  @Test
  void names_that_cannot_be_are_refused_with_what_can() {
    PolicyPack national = PolicyPack.bundled("england-and-wales").orElseThrow();
    assertThat(texts(NewPack.alone("North Shire", TODAY)))
        .containsExactly(
            "North Shire  this cannot be a name here. Use at most 40 lower-case letters, digits and"
                + " hyphens, and begin with a letter.");
    assertThat(texts(NewPack.alone("england-and-wales", TODAY)))
        .containsExactly(
            "england-and-wales  a pack of this name comes with the library. Choose another name.");
    assertThat(texts(NewRule.of("GUARDRAIL-99", national, TODAY)))
        .containsExactly(
            "GUARDRAIL-99  this cannot be the id of a rule. Use capital letters and digits joined"
                + " by hyphens, two or three digits last, as in MARAC-05.");
    assertThat(texts(NewRule.of("MARAC-01", national, TODAY)))
        .containsExactly("MARAC-01  a rule of this pack has this id already. Choose another one.");
    assertThat(texts(NewTable.csv("../bands", national, TODAY))).hasSize(1);
  }

  @Test
  void a_workbook_needs_the_module_that_writes_it() {
    assumeTrue(TableFormats.of("bands.xlsx").isEmpty(), "the module is not there");
    PolicyPack national = PolicyPack.bundled("england-and-wales").orElseThrow();
    assertThat(texts(NewTable.xlsx("bands", national, TODAY)))
        .containsExactly(
            "bands  Excel tables are written by the module risk-rules-spreadsheets, which is not"
                + " there. Begin the table as CSV.");
  }

  private Path alone() {
    assertThat(NewPack.alone("northshire", TODAY).writeTo(folder)).isEmpty();
    return folder.resolve("northshire");
  }

  private static PolicyPack read(Path pack) {
    return PolicyPack.read(pack).orElseThrow();
  }

  private static Stream<String> texts(Scaffold begun) {
    return begun.problems().stream().map(Problem::text);
  }

  private static void assertSound(Path pack) {
    assertThat(PackCheck.of(PolicyPack.read(pack)).diagnostics())
        .filteredOn(found -> found.severity() != Severity.NOTE)
        .extracting(Diagnostic::toString)
        .isEmpty();
    assertThat(PackTrial.of(read(pack)).passed()).isTrue();
  }
}
