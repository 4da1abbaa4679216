package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckSarifTest {
  private static final CheckReport REPORT =
      new CheckReport(
          Optional.empty(),
          List.of(
              new Diagnostic(
                  Check.SHADOWED_RULE,
                  Problem.at("rules/tier one.drl", 12, 5, "It is so.", "Mend it.")),
              new Diagnostic(
                  Check.NOT_READABLE,
                  Problem.at("england-and-wales/rules/marac.drl", 3, 1, "It is wrong.", "")),
              new Diagnostic(
                  Check.NOT_READABLE, Problem.of("pack sample 1", "There is no rule.", ""))));

  @Test
  void is_read_by_the_standard_to_the_last_property() throws JsonProcessingException {
    SarifSchema210 read = read(CheckSarif.of(REPORT, ""));

    assertThat(read.getVersion()).isEqualTo(SarifSchema210.Version._2_1_0);
    assertThat(read.get$schema())
        .isEqualTo(URI.create("https://json.schemastore.org/sarif-2.1.0.json"));
    assertThat(read.getRuns()).hasSize(1);
    assertThat(read.getRuns().get(0).getColumnKind()).isEqualTo(Run.ColumnKind.UTF_16_CODE_UNITS);
  }

  @Test
  void describes_every_check_once_with_its_help() throws JsonProcessingException {
    ToolComponent driver = run(REPORT, "").getTool().getDriver();

    assertThat(driver.getName()).isEqualTo("risk check");
    assertThat(driver.getSemanticVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(driver.getRules())
        .extracting(ReportingDescriptor::getId)
        .containsExactlyElementsOf(Stream.of(Check.values()).map(Check::code).toList());
    assertThat(driver.getRules())
        .allSatisfy(
            rule -> {
              assertThat(rule.getName()).matches("([A-Z][a-z]+)+");
              assertThat(rule.getShortDescription().getText()).endsWith(".");
              assertThat(rule.getFullDescription().getText()).endsWith(".");
              assertThat(rule.getHelp().getText()).isNotBlank();
              assertThat(rule.getHelp().getMarkdown()).startsWith("# " + rule.getId());
              assertThat(rule.getDefaultConfiguration().getLevel()).isNotNull();
            });
  }

  @Test
  void points_at_the_line_and_at_the_check_of_each_finding() throws JsonProcessingException {
    Run run = run(REPORT, "");
    Set<ReportingDescriptor> rules = run.getTool().getDriver().getRules();
    Result shadowed = run.getResults().get(2);

    assertThat(shadowed.getRuleId()).isEqualTo("shadowed-rule");
    assertThat(List.copyOf(rules).get(shadowed.getRuleIndex()).getId()).isEqualTo("shadowed-rule");
    assertThat(shadowed.getLevel()).isEqualTo(Result.Level.WARNING);
    assertThat(shadowed.getMessage().getText()).isEqualTo("It is so. Mend it.");
    assertThat(place(shadowed).getArtifactLocation().getUri()).isEqualTo("rules/tier%20one.drl");
    assertThat(place(shadowed).getRegion().getStartLine()).isEqualTo(12);
    assertThat(place(shadowed).getRegion().getStartColumn()).isEqualTo(5);
  }

  @Test
  void names_files_as_seen_from_the_root_of_a_repository() throws JsonProcessingException {
    assertThat(run(REPORT, "policies/sample").getResults())
        .extracting(result -> place(result).getArtifactLocation().getUri())
        .containsExactly(
            "policies/england-and-wales/rules/marac.drl",
            "policies/sample/pack.yaml",
            "policies/sample/rules/tier%20one.drl");
  }

  @Test
  void keeps_a_fingerprint_when_lines_move() throws JsonProcessingException {
    assertThat(fingerprint(12, "'A' (rules/a.drl:8) says as much."))
        .isEqualTo(fingerprint(40, "'A' (rules/a.drl:36) says as much."))
        .isNotEqualTo(fingerprint(12, "'B' (rules/a.drl:8) says as much."));
  }

  private static String fingerprint(int line, String what) throws JsonProcessingException {
    Problem problem = Problem.at("rules/tier.drl", line, 5, what, "");
    CheckReport report =
        new CheckReport(Optional.empty(), List.of(new Diagnostic(Check.SHADOWED_RULE, problem)));
    return run(report, "")
        .getResults()
        .get(0)
        .getPartialFingerprints()
        .getAdditionalProperties()
        .get("riskCheck/v1");
  }

  private static PhysicalLocation place(Result result) {
    return result.getLocations().get(0).getPhysicalLocation();
  }

  private static Run run(CheckReport report, String folder) throws JsonProcessingException {
    return read(CheckSarif.of(report, folder)).getRuns().get(0);
  }

  private static SarifSchema210 read(String sarif) throws JsonProcessingException {
    return new ObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(sarif, SarifSchema210.class);
  }
}
