package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.report.PerformancePage;
import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;

/**
 * The run behind the published figures: every contender right in every case of the workload, then
 * measured. {@code -Dbenchmarks.contenders=} names some of them and {@code
 * -Dbenchmarks.measurements=} some of what is measured, separated by commas.
 */
@Tag("benchmarks")
class BenchmarkRunTest {
  private static final List<String> CONTENDERS = named("benchmarks.contenders");
  private static final List<String> MEASUREMENTS = named("benchmarks.measurements");

  private static List<String> named(String property) {
    return List.of(System.getProperty(property, "").split(",", -1));
  }

  private static boolean isWanted(String name, List<String> names) {
    return names.contains("") || names.contains(name);
  }

  @Test
  void every_contender_is_right_and_then_measured() throws Exception {
    Subject subject = Subject.northamptonshire();
    List<Contender> contenders =
        Contender.all().stream().filter(each -> isWanted(each.id(), CONTENDERS)).toList();
    assertThat(contenders).isNotEmpty();
    Agreement agreement = Agreement.on(subject);
    List<? extends Entered<?>> all =
        contenders.stream().map(each -> Entered.of(each, subject)).toList();
    for (Case each : Workload.of(Workload.SIZE)) {
      agreement.check(all, each);
    }
    for (Measurement measurement : Measurement.values()) {
      if (isWanted(measurement.name(), MEASUREMENTS) && measurement.isPossible()) {
        new Runner(measurement.options(contenders.stream().map(Contender::id).toList()).build())
            .run();
      }
    }
    PerformancePage.write(Path.of("..", "..", "docs", "performance.md"), Measurement.FOLDER);
  }
}
