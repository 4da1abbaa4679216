package io.github.riskrules.benchmarks;

import io.github.riskrules.incident.Incident;
import java.time.Instant;

/**
 * A contender made ready for one policy. Thread-safe.
 *
 * @param <A> what it answers with
 */
public interface Assessor<A> {
  /** Assesses one incident: what is timed. */
  A assess(Incident incident, Instant time);

  /**
   * The answer as its extent has it: a {@code Decision}, an {@link Outcome} or {@link
   * KnownFindings}, which it mostly is already. For the comparison alone, and never timed.
   */
  default Object comparable(A answer) {
    return answer;
  }
}
