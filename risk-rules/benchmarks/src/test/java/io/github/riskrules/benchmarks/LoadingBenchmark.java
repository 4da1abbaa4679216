package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the files of a pack to an engine that is ready: at first, and once Java is warm. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {
  private Path pack;

  /** Lays out the files. */
  @Setup
  public void prepare() throws IOException {
    pack = UnreadPack.northamptonshire();
  }

  /** Reads, checks and builds everything. */
  @Benchmark
  public Object load() {
    return RiskEngine.of(PolicyPack.read(pack).orElseThrow());
  }
}
