package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
