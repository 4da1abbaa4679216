package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is left in memory after one load, and after many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReloadBenchmark {
  /** How often the policy in force is replaced. */
  @Param({"0", "10000"})
  public int reloads;

  /** Bytes in use once everything unused is collected. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Memory {
    /** Of the heap. */
    public long heap;

    /** Of the space that holds classes. */
    public long metaspace;

    private void measure() {
      System.gc();
      heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      metaspace =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getName().equals("Metaspace"))
              .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
              .sum();
    }
  }

  /** Loads a pack and replaces it again and again. */
  @Benchmark
  public Object reload(Memory memory) {
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled("northamptonshire").orElseThrow());
    for (int i = 0; i < reloads; i++) {
      if (!engine.replaceWith(PolicyPack.bundled("northamptonshire"))) {
        throw new IllegalStateException("the same version is refused");
      }
    }
    memory.measure();
    return engine;
  }
}
