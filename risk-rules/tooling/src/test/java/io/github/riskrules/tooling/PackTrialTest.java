package io.github.riskrules.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.coverage.RuleCoverage;
import io.github.riskrules.tooling.scenario.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTrialTest {
  @TempDir Path folder;

  @Test
  void names_the_rules_that_no_scenario_fires() {
    PackTrial test =
        PackTrial.of(PackFolder.in(folder).with("scenarios/one.yaml", row("NO")).pack());

    assertThat(test.failures()).isEmpty();
    assertThat(test.coverage().rules())
        .extracting(coverage -> coverage.rule().id())
        .containsExactly("SAMPLE-01");
    assertThat(test.coverage().fired()).isZero();
    assertThat(test.coverage().gaps())
        .extracting(Problem::text)
        .containsExactly(
            "rules/sample.drl:6  rule 'SAMPLE-01' fires in no scenario. Add one in which it must"
                + " fire.");
    assertThat(test.passed()).isFalse();
  }

  @Test
  void names_the_rules_that_every_scenario_fires() {
    PackTrial test =
        PackTrial.of(PackFolder.in(folder).with("scenarios/one.yaml", row("YES")).pack());

    assertThat(test.coverage().rules()).singleElement().returns(0, RuleCoverage::silent);
    assertThat(test.coverage().gaps())
        .extracting(Problem::text)
        .containsExactly(
            "rules/sample.drl:6  rule 'SAMPLE-01' fires in every scenario. Add one in which it must"
                + " not fire.");
  }

  @Test
  void checks_the_files_that_only_tools_read() {
    PackFolder sound = PackFolder.in(folder);
    assertThat(PackCheck.of(sound.read())).isEmpty();

    sound.with("scenarios/one.yaml", row("PERHAPS"));
    assertThat(PackCheck.of(sound.read()))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).isEqualTo("scenarios/one.yaml:4:15"));
  }

  @Test
  void checks_what_keeps_a_pack_from_loading_first() {
    PackFolder broken = PackFolder.in(folder).with("rules/sample.drl", "rule");

    assertThat(PackCheck.of(broken.read())).isEqualTo(broken.read().problems()).isNotEmpty();
  }

  private static String row(String frightened) {
    return """
    base: incidents/sample.json
    scenarios:
      - name: it
        change: { victim.frightened: %s }
        expect: { actions: [record-domestic-abuse] }
    """
        .formatted(frightened);
  }
}
