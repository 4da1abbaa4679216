package io.github.riskrules.tooling.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialReportTest {
  @TempDir Path folder;

  @Test
  void sums_up_in_its_last_line() {
    assertThat(Trials.passing(folder).lines(true))
        .containsExactly(
            "sample 1: 2 scenarios, 2 passed, 0 failed; 1 of 1 rules fire in one; 1 of 1"
                + " conditions decide both ways.");
  }

  @Test
  void names_the_rules_that_most_failures_come_down_to() {
    assertThat(Trials.failing(folder).lines(false))
        .endsWith(
            "rules/sample.drl:6  rule 'SAMPLE-01' fires in no scenario. Add one in which it must"
                + " fire.",
            "Behind the 2 failed scenarios: MARAC-01 in 1, SAMPLE-01 in 1.",
            "sample 1: 3 scenarios, 1 passed, 2 failed; 0 of 1 rules fire in one; 0 of 1"
                + " conditions decide both ways.");
  }
}
