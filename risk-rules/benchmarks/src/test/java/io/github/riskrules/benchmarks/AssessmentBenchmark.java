package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** One assessment, of each incident of the workload in turn. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBenchmark {
  /** The contender; whoever runs this says which. */
  @Param("ours-outcome")
  public String contender;

  /** How many cases of the workload. */
  @Param("" + Workload.SIZE)
  public int size;

  private Assessor<?> assessor;
  private Case[] cases;

  /** Makes the contender ready. */
  @Setup
  public void prepare() {
    assessor = Contender.of(contender).prepare(Subject.northamptonshire());
    cases = Workload.of(size).toArray(Case[]::new);
  }

  /** Where in the workload a thread is; each begins elsewhere. */
  @State(Scope.Thread)
  public static class Place {
    private int next;

    /** Spreads the threads over the workload. */
    @Setup
    public void begin(AssessmentBenchmark all, ThreadParams threads) {
      next = threads.getThreadIndex() * (all.size / threads.getThreadCount());
    }

    private int next(int cases) {
      next = next + 1 < cases ? next + 1 : 0;
      return next;
    }
  }

  /** Assesses one incident. */
  @Benchmark
  public Object assess(Place place) {
    Case each = cases[place.next(cases.length)];
    return assessor.assess(each.incident(), each.time());
  }
}
