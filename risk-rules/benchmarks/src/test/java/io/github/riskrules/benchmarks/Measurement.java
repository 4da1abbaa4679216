package io.github.riskrules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What a run measures. Each is a run of JMH of its own, in new JVMs with the collector that Java
 * itself picks.
 */
enum Measurement {
  /** Time and bytes allocated for one assessment, of every contender on one thread. */
  COST(
      AssessmentBenchmark.class,
      (run, contenders) ->
          of(contenders, run).mode(Mode.AverageTime).addProfiler(GCProfiler.class)),
  /** Assessments in a microsecond, of every contender on one thread. */
  ONE_THREAD(
      AssessmentBenchmark.class,
      (run, contenders) -> of(contenders, run).mode(Mode.Throughput).threads(1)),
  /** The same on two threads, which leave Java no processor of its own to compile on. */
  TWO_THREADS(
      AssessmentBenchmark.class,
      (run, contenders) ->
          of(contenders, run).mode(Mode.Throughput).threads(2).warmupIterations(16)),
  /** How long single assessments take: the slow ones too. */
  SPREAD(AssessmentBenchmark.class, (run, contenders) -> of(contenders, run).mode(Mode.SampleTime)),
  /** What rules cost that do not apply. */
  RULES(
      GrowthBenchmark.class,
      (run, contenders) ->
          of(List.of("ours-outcome"), run)
              .param("moreRules", "0", "50", "500", "2000", "10000")
              .forks(1)),
  /** What earlier incidents cost. */
  PRIORS(
      GrowthBenchmark.class,
      (run, contenders) ->
          of(List.of("ours-outcome", "ours-decision", "plain-outcome"), run)
              .param("priors", "0", "5", "50", "500")
              .forks(1)),
  /** What the explanations of a decision cost. */
  PARTS(PartsBenchmark.class, (run, contenders) -> run.addProfiler(GCProfiler.class).forks(1)),
  /** Documents in and out. */
  DOCUMENTS(DocumentBenchmark.class, (run, contenders) -> run.addProfiler(GCProfiler.class)),
  /** Loading a pack in a new JVM. */
  LOADING_COLD(
      LoadingBenchmark.class,
      (run, contenders) ->
          run.mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1).forks(10)),
  /** Loading a pack in a warm JVM. */
  LOADING_WARM(LoadingBenchmark.class, (run, contenders) -> run.mode(Mode.AverageTime)),
  /** The command from its start to its end. */
  START(
      StartBenchmark.class,
      (run, contenders) ->
          run.mode(Mode.SingleShotTime).warmupIterations(2).measurementIterations(20).forks(1)),
  /** Memory after loading once and after loading again and again. */
  RELOADS(
      ReloadBenchmark.class,
      (run, contenders) -> run.warmupIterations(0).measurementIterations(1).forks(1));

  /** Where all results go. */
  static final Path FOLDER = Path.of("target", "benchmarks");

  private final Class<?> benchmark;
  private final BiFunction<ChainedOptionsBuilder, List<String>, ChainedOptionsBuilder> details;

  Measurement(
      Class<?> benchmark,
      BiFunction<ChainedOptionsBuilder, List<String>, ChainedOptionsBuilder> details) {
    this.benchmark = benchmark;
    this.details = details;
  }

  private static ChainedOptionsBuilder of(List<String> contenders, ChainedOptionsBuilder run) {
    return run.param("contender", contenders.toArray(String[]::new));
  }

  /** Options for a run; where it is of all contenders, of these. */
  ChainedOptionsBuilder options(List<String> contenders) {
    return details.apply(inGeneral(benchmark).result(file().toString()), contenders);
  }

  /** Options for a run of one benchmark, as far as all have them in common. */
  static ChainedOptionsBuilder inGeneral(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName().replace(".", "\\.") + "\\.")
        .forks(2)
        .jvmArgs("-Xmx1g", "-Dlogback.configurationFile=logback-benchmarks.xml")
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(4)
        .measurementTime(TimeValue.seconds(2))
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON);
  }

  /** Whether what it measures is there. */
  boolean isPossible() {
    return this != START || Files.isExecutable(StartBenchmark.LAUNCHER);
  }

  /** Where the results go, as JMH writes them. */
  Path file() {
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json");
  }
}
