package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String RULES = "rules/example.drl";

  @TempDir Path folder;

  @Test
  void says_what_was_checked_and_that_nothing_was_found() {
    Ran ran = Ran.risk("check", ExamplePack.FOLDER.toString());

    assertThat(ran.out())
        .startsWith("example 1.0: 6 rules, 5 actions, in force from 2026-01-01, digest ")
        .contains(" properties proven of every incident.\n")
        .endsWith("\nNothing found.\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void leaves_proofs_out_where_it_is_told_to_and_says_so() {
    Ran ran = Ran.risk("check", ExamplePack.FOLDER.toString(), "--no-proofs");

    assertThat(ran.out()).contains("\nProofs were left out; risk prove makes them.\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void shows_an_incident_in_which_something_is_not_as_it_must_be() throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path rules = copy.resolve(RULES);
    Files.writeString(
        rules,
        Files.readString(rules)
            + """

            // Nobody may be asked for that.
            rule "PLAN-09 the victim is a woman"
                @authority("Invented guidance, part 12")
                @certainty("A")
            when
                Incident( victim.sex == Sex.FEMALE )
            then
                findings.raise( RiskTier.MEDIUM, "The victim is a woman." );
            end
            """);

    Ran ran = Ran.risk("check", copy.toString());

    assertThat(ran.out())
        .contains(
            "error: this must be so in every incident and is not: The sex of victim and suspect,",
            "[property-fails]")
        .endsWith("\n1 error.\n");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void asks_for_a_look_where_a_rule_does_nothing() throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path rules = copy.resolve(RULES);
    Files.writeString(
        rules,
        Files.readString(rules)
            + """

            // The same once more.
            rule "TIER-03 the suspect strangled the victim before"
                @authority("Invented guidance, part 12")
                @certainty("A")
            when
                Incident( dash.strangulation == Answer.YES )
            then
                findings.raise( RiskTier.HIGH, "The suspect has strangled the victim before." );
            end
            """);

    Ran ran = Ran.risk("check", copy.toString());

    assertThat(ran.out())
        .startsWith("rules/example.drl:67:1  warning: rule 'TIER-03' asks the same ")
        .contains("[duplicate-rule]\n\nexample 1.0: 7 rules")
        .endsWith("\n1 warning.\n");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void lists_everything_that_keeps_a_pack_from_loading() throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.writeString(copy.resolve(RULES), "rule");

    Ran ran = Ran.risk("check", copy.toString());

    assertThat(ran.out())
        .startsWith("rules/example.drl:1:1  error: ")
        .contains("[not-readable]\n")
        .endsWith(" The pack does not load.\n");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void names_files_in_sarif_as_seen_from_the_folder_it_runs_in() throws IOException {
    Path copy = Files.createTempDirectory(Path.of("target"), "check");
    Path example = ExamplePack.copiedTo(copy);
    Files.writeString(example.resolve(RULES), "rule");

    Ran ran = Ran.risk("check", example.toString(), "--format", "sarif");

    String seen = example.toString().replace(File.separatorChar, '/');
    assertThat(ran.out()).contains("\"uri\" : \"" + seen + "/rules/example.drl\"");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void names_files_in_sarif_by_themselves_where_the_pack_lies_elsewhere() throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.writeString(copy.resolve(RULES), "rule");

    Ran ran = Ran.risk("check", copy.toString(), "--format", "sarif");

    assertThat(ran.out()).contains("\"uri\" : \"rules/example.drl\"");
  }

  @Test
  void writes_json_with_the_same_exit_code() {
    Ran ran = Ran.risk("check", ExamplePack.FOLDER.toString(), "--format", "json");

    assertThat(ran.out()).startsWith("{\n  \"schema\" : \"check/1\"").contains("\"passed\" : true");
    assertThat(ran.exit()).isZero();
  }
}
