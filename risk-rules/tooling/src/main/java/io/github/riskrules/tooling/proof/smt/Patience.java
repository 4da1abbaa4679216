package io.github.riskrules.tooling.proof.smt;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long solvers may think, about each question and about all of them. Where the time is over,
 * nothing is answered any more. Thread-safe.
 */
public final class Patience {
  private final Duration each;
  private final @Nullable Duration all;
  private final long began = System.nanoTime();

  private Patience(Duration each, @Nullable Duration all) {
    this.each = each;
    this.all = all;
  }

  /** So long for each question, however many there are. */
  public static Patience perQuestion(Duration question) {
    return new Patience(question, null);
  }

  /** So long for all questions together, from now on. */
  public static Patience inAll(Duration questions) {
    return new Patience(questions, questions);
  }

  /** The time for the next question in milliseconds; none where the time is over. */
  int millisLeft() {
    Duration left = each;
    if (all != null) {
      Duration ofAll = all.minusNanos(System.nanoTime() - began);
      left = ofAll.compareTo(each) < 0 ? ofAll : each;
    }
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, left.toMillis()));
  }
}
