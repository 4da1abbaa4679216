package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.engine.json.IncidentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the start of the command's process until its decision is printed and it has ended. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {
  /** The command as it is packaged; {@code mvn package} makes it. */
  static final Path LAUNCHER = Path.of("..", "cli", "target", "risk");

  private Path incident;

  /** Writes an incident to assess. */
  @Setup
  public void prepare() throws IOException {
    incident = Files.createTempFile("incident", ".json");
    incident.toFile().deleteOnExit();
    Files.writeString(incident, IncidentJson.writeCompact(Workload.of(1).get(0).incident()));
  }

  /** Starts the command and waits for it. */
  @Benchmark
  public int assess() throws IOException, InterruptedException {
    Process command =
        new ProcessBuilder(
                LAUNCHER.toString(), "assess", incident.toString(), "--pack", "northamptonshire")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = command.waitFor();
    if (code != 0) {
      throw new IllegalStateException("the command ended with " + code);
    }
    return code;
  }
}
