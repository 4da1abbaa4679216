package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.diagnostic.Proven;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckReportsTest {
  private static final List<Diagnostic> FOUND =
      List.of(
          found(Check.FURTHER_REASON, "rules/b.drl", 4, 1),
          found(Check.SHADOWED_RULE, "rules/a.drl", 12, 1),
          found(Check.NEEDLESS_CONDITION, "rules/a.drl", 3, 15),
          found(Check.NO_ACTION, "pack.yaml", 0, 0));

  @Test
  void the_text_has_a_line_for_each_finding_file_by_file_and_counts_them() {
    GoldenFile.matches("check.txt", CheckText.of(new CheckReport(Optional.empty(), FOUND)));
  }

  @Test
  void the_json_has_all_that_the_text_has() {
    GoldenFile.matches("check.json", CheckJson.of(new CheckReport(Optional.empty(), FOUND)));
  }

  @Test
  void both_say_what_was_checked_where_the_pack_loads() {
    var policy = PolicyPack.bundled("dapo-pilot").orElseThrow().policy();
    CheckReport report = new CheckReport(Optional.of(policy), List.of());

    assertThat(CheckText.of(report))
        .startsWith("dapo-pilot 2026.1: ")
        .endsWith(
            " digest "
                + policy.ref().digest()
                + "\nProofs were left out; risk prove makes them.\nNothing found.\n");
    assertThat(CheckJson.of(report))
        .contains("\"id\" : \"dapo-pilot\"", "\"passed\" : true", "\"proofs\" : null");
  }

  @Test
  void all_forms_say_what_there_was_no_time_to_prove_and_it_is_not_passed() {
    CheckReport report = proven(new Proven(14, 12, List.of("ALIKE", "MORE-RISK"), ""));
    String told =
        "12 of 14 properties proven of every incident; the time was too short to tell for ALIKE and"
            + " MORE-RISK, which risk prove gives longer.";

    assertThat(CheckText.of(report)).contains("\n" + told + "\n");
    assertThat(CheckSarif.of(report, "")).contains("\"executionSuccessful\" : false", told);
    assertThat(CheckJson.of(report))
        .contains("\"passed\" : false", "\"undecided\" : [ \"ALIKE\", \"MORE-RISK\" ]");
  }

  @Test
  void all_forms_say_why_nothing_was_proven_and_it_is_not_passed() {
    CheckReport report = proven(new Proven(0, 0, List.of(), "The solver cannot run here."));
    String told =
        "Nothing was proven: The solver cannot run here. Whoever can do without gives --no-proofs.";

    assertThat(CheckText.of(report)).contains("\n" + told + "\n");
    assertThat(CheckSarif.of(report, "")).contains("\"executionSuccessful\" : false", told);
    assertThat(CheckJson.of(report))
        .contains("\"passed\" : false", "\"unavailable\" : \"The solver cannot run here.\"");
  }

  @Test
  void it_is_passed_where_everything_is_proven() {
    CheckReport report = proven(new Proven(14, 14, List.of(), ""));

    assertThat(CheckText.of(report)).contains("\n14 of 14 properties proven of every incident.\n");
    assertThat(CheckSarif.of(report, "")).doesNotContain("invocations");
    assertThat(report.passed()).isTrue();
  }

  private static CheckReport proven(Proven proofs) {
    var policy = PolicyPack.bundled("dapo-pilot").orElseThrow().policy();
    return new CheckReport(Optional.of(policy), List.of(), proofs);
  }

  @Test
  void the_text_lets_no_character_of_a_pack_steer_the_terminal() {
    Problem problem = Problem.of("rules/a.drl", "It says \u001b[2J.", "");

    assertThat(
            CheckText.of(
                new CheckReport(
                    Optional.empty(), List.of(new Diagnostic(Check.NOT_READABLE, problem)))))
        .doesNotContain("\u001b");
  }

  @Test
  void the_list_of_checks_begins_with_what_weighs_most() {
    GoldenFile.matches("checks.txt", ChecksReport.of().text(100));
  }

  private static Diagnostic found(Check check, String file, int line, int column) {
    return new Diagnostic(check, Problem.at(file, line, column, "it is so.", "Mend it."));
  }
}
