package io.github.riskrules.tooling.proof.smt;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long solvers may think, about each question and about all of them. Where the time is over,
 * nothing is answered any more.
 *
 * <p>What all of them may take is time to compute, counted for each thread that asks: what is
 * proven should not hang on what else a machine has to do. By the clock it is four times that at
 * most.
 */
public final class Patience {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** By the clock, for a machine that does much else. */
  private static final int AT_MOST = 4;

  private final Duration each;
  private final @Nullable Duration all;
  private final long began = System.nanoTime();
  private final Map<Thread, Long> computedBefore = new ConcurrentHashMap<>();

  private Patience(Duration each, @Nullable Duration all) {
    this.each = each;
    this.all = all;
  }

  /** So long by the clock for each question, however many there are. */
  public static Patience perQuestion(Duration question) {
    return new Patience(question, null);
  }

  /** So long for all questions together, from the first of them. */
  public static Patience inAll(Duration questions) {
    return new Patience(questions, questions);
  }

  /** The time for the next question by the clock, in milliseconds; none where the time is over. */
  int millisLeft() {
    Duration left = each;
    if (all != null) {
      long before = computedBefore.computeIfAbsent(Thread.currentThread(), first -> computed());
      Duration toCompute = all.minusNanos(computed() - before);
      Duration onTheClock = all.multipliedBy(AT_MOST).minusNanos(System.nanoTime() - began);
      left = toCompute.compareTo(onTheClock) < 0 ? toCompute : onTheClock;
    }
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, left.toMillis()));
  }

  private static long computed() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
