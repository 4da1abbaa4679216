package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import io.github.riskrules.engine.decide.PartialDecisions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A decision with what takes most of its words, and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartsBenchmark {
  /** How many cases of the workload. */
  @Param("" + Workload.SIZE)
  public int size;

  /** Whether it says why other actions are not suggested. */
  @Param({"true", "false"})
  public boolean whyNot;

  /** Whether it asks what is open. */
  @Param({"true", "false"})
  public boolean questions;

  private PartialDecisions decisions;
  private Case[] cases;
  private int next;

  /** Makes the policy and the incidents ready. */
  @Setup
  public void prepare() {
    decisions = new PartialDecisions(Subject.northamptonshire().policy());
    cases = Workload.of(size).toArray(Case[]::new);
  }

  /** Decides one incident. */
  @Benchmark
  public Object decide() {
    next = next + 1 < cases.length ? next + 1 : 0;
    return decisions.decide(cases[next].incident(), cases[next].time(), whyNot, questions);
  }
}
