package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {
  private static final String PACK = ExamplePack.FOLDER.toString();

  @Test
  void says_what_no_scenario_notices_and_gives_scenarios_to_paste() throws IOException {
    Ran ran = Ran.risk("mutate", PACK);

    Golden.matches("mutate.txt", ran.out());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void gives_the_same_to_programs() throws IOException {
    Ran ran = Ran.risk("mutate", PACK, "--rule", "NOTICE-02", "--format", "json");

    assertThat(ran.out())
        .startsWith("{\n  \"schema\": \"mutation/1\",\n  \"pack\": \"example\"")
        .contains("\"kind\": \"TURNED\"", "\"score\": 100");
  }

  @Test
  void is_content_with_as_much_as_it_is_told_to_ask_for() {
    assertThat(Ran.risk("mutate", PACK, "--rule", "TIER-01", "--at-least", "0").exit()).isZero();
  }

  @Test
  void asks_only_the_file_it_is_given() {
    assertThat(
            Ran.risk("mutate", PACK, "--rule", "TIER-01", "--scenarios", ExamplePack.SCENARIOS)
                .out())
        .contains("before 4 scenarios.");
  }

  @Test
  void says_in_one_line_that_there_are_no_scenarios_before_it_changes_anything(@TempDir Path folder)
      throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.delete(copy.resolve(ExamplePack.SCENARIOS));

    Ran ran = Ran.risk("", 80, true, "mutate", copy.toString(), "--format", "json");

    assertThat(ran.err())
        .isEqualTo(
            "risk mutate: there are no scenarios to ask. Write one for each side of every line;"
                + " risk new scenario begins one.\n");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void says_where_no_scenario_can_be_read(@TempDir Path folder) throws IOException {
    Path copy = ExamplePack.copiedTo(folder);
    Files.writeString(copy.resolve(ExamplePack.SCENARIOS), "scenarios: \t:");

    Ran ran = Ran.risk("mutate", copy.toString());

    assertThat(ran.err())
        .startsWith(ExamplePack.SCENARIOS + ":1")
        .endsWith("risk mutate: no scenario to ask can be read. Mend what risk check lists.\n");
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void names_the_nearest_rule_or_file_where_there_is_none_of_that_name() {
    assertThat(Ran.risk("mutate", PACK, "--rule", "TEIR-01").err())
        .startsWith(
            "risk mutate: --rule: the pack itself has no rule or action of that name. Did you mean"
                + " 'TIER-01'?");
    assertThat(Ran.risk("mutate", PACK, "--scenarios", "scenarios/frightend.yaml").err())
        .startsWith(
            "risk mutate: --scenarios: the pack has no such file. Did you mean"
                + " 'scenarios/frightened.yaml'?");
    assertThat(Ran.risk("mutate", PACK, "--at-least", "101").err())
        .contains("expected a whole number from 0 to 100.");
  }

  @Test
  void tells_how_far_it_is_only_on_a_terminal() {
    assertThat(Ran.risk("", 80, true, "mutate", PACK, "--rule", "TIER-01").err())
        .contains("changes\n");
  }

  @Test
  void tells_what_is_wrong_with_a_pack_that_does_not_load() {
    assertThat(Ran.risk("mutate", Path.of("src", "main").toString()).exit()).isEqualTo(2);
  }
}
