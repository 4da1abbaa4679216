package io.github.riskrules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What a run measures of every contender. Each is a run of JMH of its own, in new JVMs with the
 * collector that Java itself picks.
 */
enum Measurement {
  /** Time and bytes allocated for one assessment, on one thread. */
  COST(Mode.AverageTime, 1),
  /** Assessments in a second, on one thread. */
  ONE_THREAD(Mode.Throughput, 1),
  /** Assessments in a second, on two threads. */
  TWO_THREADS(Mode.Throughput, 2),
  /** How long single assessments take: the slow ones too. */
  SPREAD(Mode.SampleTime, 1);

  private static final Path FOLDER = Path.of("target", "benchmarks");

  private final Mode mode;
  private final int threads;

  Measurement(Mode mode, int threads) {
    this.mode = mode;
    this.threads = threads;
  }

  /** Options for a run of these contenders; results go to a file that is named for it. */
  ChainedOptionsBuilder options(List<String> contenders) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(AssessmentBenchmark.class.getName())
            .param("contender", contenders.toArray(String[]::new))
            .mode(mode)
            .threads(threads)
            .forks(2)
            .jvmArgs("-Xmx1g", "-Dlogback.configurationFile=logback-benchmarks.xml")
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(file().toString());
    return this == COST ? options.addProfiler(GCProfiler.class) : options;
  }

  /** Where the results go. */
  Path file() {
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return FOLDER.resolve(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json");
  }
}
