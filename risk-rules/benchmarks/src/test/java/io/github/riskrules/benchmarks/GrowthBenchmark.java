package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Growth;
import io.github.riskrules.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One assessment under a policy, or of incidents, that have grown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
  private static final int CASES = 500;

  /** The contender; whoever runs this says which. */
  @Param("ours-outcome")
  public String contender;

  /** How many rules the policy has beside its own, none of which apply. */
  @Param("0")
  public int moreRules;

  /** How many earlier incidents each incident lists; as many as it has where this is negative. */
  @Param("-1")
  public int priors;

  private Assessor<?> assessor;
  private Case[] cases;
  private int next;

  /** Makes the contender and the incidents ready. */
  @Setup
  public void prepare() {
    assessor =
        Contender.of(contender).prepare(Growth.withRules(Subject.northamptonshire(), moreRules));
    cases =
        Workload.of(CASES).stream()
            .map(each -> priors < 0 ? each : Growth.withPriors(each, priors))
            .toArray(Case[]::new);
  }

  /** Assesses one incident. */
  @Benchmark
  public Object assess() {
    next = next + 1 < cases.length ? next + 1 : 0;
    return assessor.assess(cases[next].incident(), cases[next].time());
  }
}
