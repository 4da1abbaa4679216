package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * What an assessment costs does not creep up unseen. The bounds are about twice what it costs today
 * in bytes, and several times what it costs in time, which a busy machine makes uncertain.
 */
class CostBudgetTest {
  private static final List<Case> CASES = Workload.of(200);
  private static final Subject SUBJECT = Subject.northamptonshire();
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int ROUNDS = 8;

  @Test
  void a_complete_decision_stays_within_its_bytes() {
    assertThat(least(THREAD::getCurrentThreadAllocatedBytes, ready("ours-decision")))
        .isLessThan(700_000);
  }

  @Test
  void tier_and_actions_stay_within_their_bytes() {
    assertThat(least(THREAD::getCurrentThreadAllocatedBytes, ready("ours-outcome")))
        .isLessThan(300_000);
  }

  @Test
  void tier_and_actions_take_no_more_than_so_many_times_as_long_as_plain_java() {
    Assessor<?> ours = ready("ours-outcome");
    Assessor<?> plain = ready("plain-outcome");

    assertThat(least(THREAD::getCurrentThreadCpuTime, ours))
        .isLessThan(400 * least(THREAD::getCurrentThreadCpuTime, plain));
  }

  private static Assessor<?> ready(String contender) {
    return Contender.of(contender).prepare(SUBJECT);
  }

  /** What one assessment takes of something that only grows, in the best round of several. */
  private static long least(LongSupplier taken, Assessor<?> assessor) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = taken.getAsLong();
      for (Case each : CASES) {
        Objects.requireNonNull(assessor.assess(each.incident(), each.time()));
      }
      least = Math.min(least, (taken.getAsLong() - before) / CASES.size());
    }
    return least;
  }
}
