package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestCommandTest {
  @Test
  void counts_the_scenarios_that_passed() {
    Ran ran = Ran.risk("test", ExamplePack.FOLDER.toString());

    assertThat(ran.out())
        .isEqualTo(
            "example 1.0: 4 scenarios, 4 passed, 0 failed; 6 of 6 rules fire in one; 5 of 5"
                + " conditions decide both ways.\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void tells_what_came_out_otherwise_and_asks_for_a_look(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path scenarios = copy.resolve(ExamplePack.SCENARIOS);
    Files.writeString(
        scenarios, Files.readString(scenarios).replace("because: [TIER-02]", "because: [TIER-01]"));

    Ran ran = Ran.risk("test", copy.toString());

    assertThat(ran.out())
        .startsWith("scenarios/frightened.yaml:4  'fear makes it at least medium' ")
        .contains("TIER-01")
        .endsWith(
            "4 scenarios, 3 passed, 1 failed; 6 of 6 rules fire in one; 5 of 5 conditions decide"
                + " both ways.\n");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void names_the_rules_that_no_scenario_reaches(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path scenarios = copy.resolve(ExamplePack.SCENARIOS);
    String all = Files.readString(scenarios);
    Files.writeString(scenarios, all.substring(0, all.indexOf("  - name: a child")));

    Ran ran = Ran.risk("test", copy.toString());

    assertThat(ran.out()).contains("rule 'SCHOOL-01' fires in no scenario.");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void says_why_down_to_the_condition(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path rules = copy.resolve("rules/example.drl");
    Files.writeString(
        rules,
        Files.readString(rules)
            .replace("dash.veryFrightened == Answer.YES", "victim.pregnant == Answer.YES"));

    assertThat(Ran.risk("test", copy.toString()).out())
        .contains("needed victim.pregnant == Answer.YES, was not known");
  }

  @Test
  void lists_conditions_that_decide_nothing_where_that_is_asked_for(@TempDir Path folder)
      throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path rules = copy.resolve("rules/example.drl");
    Files.writeString(
        rules,
        Files.readString(rules)
            .replace(
                "dash.veryFrightened == Answer.YES",
                "dash.veryFrightened == Answer.YES || victim.pregnant == Answer.YES"));

    Ran asked = Ran.risk("test", copy.toString(), "--coverage");

    assertThat(asked.out()).contains("no scenario fires rule", "'victim.pregnant == Answer.YES'");
    assertThat(asked.exit()).isZero();
    assertThat(Ran.risk("test", copy.toString()).out()).doesNotContain("victim.pregnant");
  }

  @Test
  void writes_reports_beside_the_pack(@TempDir Path folder) throws IOException {
    Path html = folder.resolve("tests.html");
    Path junit = folder.resolve("tests.xml");

    Ran ran =
        Ran.risk(
            "test",
            ExamplePack.FOLDER.toString(),
            "--html",
            html.toString(),
            "--junit",
            junit.toString());

    assertThat(ran.exit()).isZero();
    assertThat(Files.readString(html)).contains("<title>Tests of example 1.0</title>");
    assertThat(Files.readString(junit))
        .contains("tests=\"4\"")
        .contains("file=\"src/test/resources/example/scenarios/frightened.yaml\" line=\"4\"");
  }

  @Test
  void refuses_files_that_would_spoil_the_pack_or_cannot_be_written(@TempDir Path folder)
      throws IOException {
    Path copy = ExamplePack.copiedTo(folder);

    Ran inside = Ran.risk("test", copy.toString(), "--html", copy.resolve("t.html").toString());
    assertThat(inside.exit()).isEqualTo(2);
    assertThat(inside.err())
        .startsWith("risk test: --html '" + copy.resolve("t.html") + "' is inside a pack");
    assertThat(copy.resolve("t.html")).doesNotExist();

    Ran nowhere =
        Ran.risk("test", copy.toString(), "--junit", folder.resolve("none/t.xml").toString());
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err())
        .isEqualTo(
            "risk test: --junit '%s' cannot be written: there is no such folder.\n"
                .formatted(folder.resolve("none/t.xml")));
  }

  @Test
  void refuses_a_place_inside_another_pack_however_it_is_reached(@TempDir Path folder)
      throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("rules"));
    Path report = link.resolve("t.xml");

    Ran ran = Ran.risk("test", ExamplePack.FOLDER.toString(), "--junit", report.toString());

    assertThat(ran.err()).startsWith("risk test: --junit '" + report + "' is inside a pack");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(report).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--html", "--junit"})
  void writes_over_its_own_report_but_over_nothing_else_unasked(String option, @TempDir Path folder)
      throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path file = folder.resolve("report");
    String[] test = {"test", copy.toString(), option, file.toString()};
    assertThat(Ran.risk(test).exit()).isZero();
    Path manifest = copy.resolve("pack.yaml");
    Files.writeString(manifest, Files.readString(manifest).replace("\"1.0\"", "\"1.1\""));

    assertThat(Ran.risk(test).exit()).isZero();
    assertThat(file).content().contains("example 1.1");

    Files.writeString(file, "my notes");
    Ran refused = Ran.risk(test);
    assertThat(refused.err())
        .startsWith("risk test: " + option + " '" + file + "' is there already")
        .contains("--overwrite");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(file).hasContent("my notes");

    assertThat(Ran.risk("test", copy.toString(), option, file.toString(), "--overwrite").exit())
        .isZero();
    assertThat(file).content().contains("example 1.1");
  }

  @Test
  void could_not_run_where_the_pack_does_not_load(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.delete(copy.resolve("actions.yaml"));

    Ran ran = Ran.risk("test", copy.toString());

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("rules/example.drl:");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(Ran.risk("check", "--no-proofs", copy.toString()).exit()).isEqualTo(1);
  }

  @Test
  void says_in_one_line_that_there_are_no_scenarios(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.delete(copy.resolve(ExamplePack.SCENARIOS));

    Ran ran = Ran.risk("test", copy.toString());

    assertThat(ran.out())
        .startsWith("scenarios  there are no scenarios, so no rule is tried.")
        .doesNotContain("fires in no scenario");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void reports_no_gap_that_a_file_it_cannot_read_may_fill(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Path scenarios = copy.resolve(ExamplePack.SCENARIOS);
    Files.writeString(scenarios, Files.readString(scenarios) + "\t:");

    Ran ran = Ran.risk("test", copy.toString());

    assertThat(ran.out()).contains(ExamplePack.SCENARIOS + ":").doesNotContain("in no scenario");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void watches_no_bundled_policy() {
    Ran ran = Ran.risk("test", "bundled:england-and-wales", "--watch");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).startsWith("risk test: a bundled policy never changes.");
  }
}
