package io.github.riskrules.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
  private static final String MARKS =
      """
      # What it costs
      <!-- measured: what is between these marks is written -->
      what was measured before
      <!-- measured: end -->
      What helped.
      """;

  private static final String COST =
      """
      [{"benchmark": "x.AssessmentBenchmark.assess", "vmName": "Some VM", "jdkVersion": "17",
        "params": {"contender": "ours-outcome"},
        "primaryMetric": {"score": 8.125, "scoreError": 0.5},
        "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 12345.6}}},
       {"benchmark": "x.AssessmentBenchmark.assess",
        "params": {"contender": "plain-outcome"},
        "primaryMetric": {"score": 2.5, "scoreError": "NaN"},
        "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 4400}}}]
      """;

  @TempDir private Path folder;

  @Test
  void says_what_was_measured_between_the_marks_and_leaves_the_rest() throws Exception {
    Path page = Files.writeString(folder.resolve("performance.md"), MARKS);
    Files.writeString(folder.resolve("cost.json"), COST);

    PerformancePage.write(page, folder);

    assertThat(Files.readString(page))
        .startsWith("# What it costs\n")
        .endsWith("<!-- measured: end -->\nWhat helped.\n")
        .contains("| This library | 8.13 | 0.50 | 3.25 × | 12,346 |  |  |  |  |\n")
        .contains("| Plain Java, written out | 2.50 |  | 1.00 × | 4,400 |  |  |  |  |\n")
        .doesNotContain("measured before", "Loading");
    assertThat(folder.resolve("performance.svg"))
        .content()
        .contains(">8.13 µs<", ">Plain Java, written out<");
  }

  @Test
  void a_page_without_marks_is_left_alone() throws Exception {
    Path page = Files.writeString(folder.resolve("performance.md"), "What helped.\n");

    assertThatThrownBy(() -> PerformancePage.write(page, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has no marks to write between");
    assertThat(page).hasContent("What helped.");
  }
}
