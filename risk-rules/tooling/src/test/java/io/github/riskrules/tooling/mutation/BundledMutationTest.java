package io.github.riskrules.tooling.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.CoveragePage;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.render.GoldenFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the small changes that could slip into a bundled policy, its scenarios notice nine in ten. */
class BundledMutationTest {
  private static final System.Logger LOG = System.getLogger("mutation");
  private static final int ENOUGH = 90;
  private static final int WIDTH = 100;

  @ParameterizedTest
  @ValueSource(strings = {"dapo-pilot", "northamptonshire"})
  void the_scenarios_of_the_small_packs_notice_nine_changes_in_ten(String name) {
    isEnough(trial(name));
  }

  /** Takes minutes, and so runs only where it is asked for: {@code mvn -Pmutation}. */
  @Test
  @Tag("mutation")
  void the_page_on_testing_tells_the_score_of_every_pack() throws IOException {
    List<PackTrial> reached =
        PolicyPack.bundledNames().stream()
            .map(name -> PackTrial.of(PolicyPack.bundled(name).orElseThrow()))
            .toList();
    List<MutationTrial> trials =
        PolicyPack.bundledNames().stream().map(BundledMutationTest::trial).toList();

    LOG.log(Level.INFO, "{0}", "\n" + CoveragePage.table(reached));
    for (MutationTrial trial : trials) {
      LOG.log(Level.INFO, "{0}", "\n" + MutationReport.of(trial).text(WIDTH));
      LOG.log(Level.INFO, "{0}", "\n" + MutationScenarios.of(trial));
    }
    Path page = Path.of("..", "..", "docs", "coverage.md");
    GoldenFile.matches(page, MutationPage.into(Files.readString(page), trials));
    trials.forEach(BundledMutationTest::isEnough);
  }

  private static void isEnough(MutationTrial trial) {
    assertThat(trial.problems()).isEmpty();
    assertThat(trial.score())
        .as("unnoticed:%n%s", MutationScenarios.of(trial))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  private static MutationTrial trial(String name) {
    return MutationTrial.of(PolicyPack.bundled(name).orElseThrow());
  }
}
