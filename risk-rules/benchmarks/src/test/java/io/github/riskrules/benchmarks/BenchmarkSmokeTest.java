package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run. What they measure in this short a time means nothing. */
class BenchmarkSmokeTest {
  @Test
  void measures_time_and_allocation_of_two_contenders() throws Exception {
    Collection<RunResult> results =
        new Runner(
                Measurement.COST
                    .options(List.of("ours-outcome", "plain-outcome"))
                    .param("size", "50")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(100))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(results)
        .hasSize(2)
        .allSatisfy(
            result -> {
              assertThat(result.getPrimaryResult().getScore()).isPositive();
              assertThat(result.getSecondaryResults())
                  .extractingByKey("gc.alloc.rate.norm")
                  .satisfies(bytes -> assertThat(bytes.getScore()).isPositive());
            });
  }
}
