package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

  /** Drools has read the bundled packs before; it has to read these of another version. */
  @Setup
  public void copyThePacks() throws IOException {
    Path folder = Files.createTempDirectory("packs");
    for (String name : List.of("england-and-wales", "northamptonshire")) {
      copy(Path.of("..", "packs", name), folder.resolve(name));
    }
    pack = folder.resolve("northamptonshire");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        copy.toFile().deleteOnExit();
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (file.endsWith("pack.yaml")) {
          Files.writeString(copy, Files.readString(file).replace("2026.1", "2026.9"));
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Reads, checks and builds everything. */
  @Benchmark
  public Object load() {
    return RiskEngine.of(PolicyPack.read(pack).orElseThrow());
  }
}
