package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;

/**
 * The run behind the published figures: every contender right in every case of the workload, then
 * measured. {@code -Dbenchmarks.contenders=} names some of them, separated by commas.
 */
@Tag("benchmarks")
class BenchmarkRunTest {
  private static final List<String> CONTENDERS =
      List.of(System.getProperty("benchmarks.contenders", "").split(",", -1));

  @Test
  void every_contender_is_right_and_then_measured() throws Exception {
    Subject subject = Subject.northamptonshire();
    List<Contender> contenders =
        Contender.all().stream()
            .filter(each -> CONTENDERS.contains("") || CONTENDERS.contains(each.id()))
            .toList();
    assertThat(contenders).isNotEmpty();
    Agreement agreement = Agreement.on(subject);
    List<? extends Entered<?>> all =
        contenders.stream().map(each -> Entered.of(each, subject)).toList();
    for (Case each : Workload.of(Workload.SIZE)) {
      agreement.check(all, each);
    }
    for (Measurement measurement : Measurement.values()) {
      new Runner(measurement.options(contenders.stream().map(Contender::id).toList()).build())
          .run();
    }
  }
}
