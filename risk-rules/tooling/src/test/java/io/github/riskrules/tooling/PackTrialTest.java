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
