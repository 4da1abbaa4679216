package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An incident document in, a decision document out: what a service does for each request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark {
  /** How many cases of the workload. */
  @Param("1000")
  public int size;

  private RiskEngine engine;
  private byte[][] documents;
  private Instant[] times;
  private int next;

  /** Writes the documents. */
  @Setup
  public void prepare() {
    engine = RiskEngine.of(PolicyPack.bundled("northamptonshire").orElseThrow());
    documents =
        Workload.of(size).stream()
            .map(each -> IncidentJson.writeCompact(each.incident()))
            .map(document -> document.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    times = Workload.of(size).stream().map(each -> each.time()).toArray(Instant[]::new);
  }

  /** Reads an incident and nothing more. */
  @Benchmark
  public Object read() {
    return IncidentJson.read(nextDocument()).orElseThrow();
  }

  /** Reads an incident, decides it and writes the decision. */
  @Benchmark
  public Object decide() {
    byte[] document = nextDocument();
    return DecisionJson.writeCompact(
        engine.assess(IncidentJson.read(document).orElseThrow(), times[next]));
  }

  private byte[] nextDocument() {
    next = next + 1 < documents.length ? next + 1 : 0;
    return documents[next];
  }
}
