package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Contradictions;
import java.util.List;
import java.util.stream.LongStream;

/** The cases that every contender is given. */
public final class Workload {
  /** How many cases a run assesses. */
  public static final int SIZE = 10_000;

  private static final long SEED = 20_261_120L;

  private Workload() {}

  /** The first cases of the one workload; the same whenever and wherever they are asked for. */
  public static List<Case> of(int cases) {
    return LongStream.range(0, cases).mapToObj(Workload::numbered).toList();
  }

  /** The case of a number, from 0. */
  static Case numbered(long number) {
    Case invented = new CaseInvention(number, SEED + number).invent();
    if (!Contradictions.of(invented.incident()).isEmpty()) {
      throw new IllegalStateException("the invented case " + number + " contradicts itself");
    }
    return invented;
  }
}
