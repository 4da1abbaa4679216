package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.riskrules.benchmarks.workload.Case;
import io.github.riskrules.benchmarks.workload.Workload;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A large step back in speed breaks the build. The bounds leave room for a busy machine; what an
 * assessment really costs is in {@code docs/performance.md}.
 */
class StaysQuickTest {
  private static final Subject SUBJECT = Subject.northamptonshire();
  private static final List<Case> CASES = Workload.of(50);
  private static final int ROUNDS = 600;
  private static final int ROUNDS_UNTIL_WARM = 10;

  /** Some times what it takes on a quiet machine; to be lowered with every gain. */
  private static final double TIMES_PLAIN_JAVA = 8;

  @Test
  void an_outcome_takes_no_more_than_so_many_times_plain_java() {
    double ours = quickestRound("ours-outcome");
    double plain = quickestRound("plain-outcome");
    System.out.printf(Locale.ROOT, "an outcome takes %.1f times plain Java%n", ours / plain);

    assertThat(ours / plain).as("times plain Java").isLessThan(TIMES_PLAIN_JAVA);
  }

  @ParameterizedTest
  @CsvSource({"ours-outcome, 9000", "ours-decision, 320000"})
  void an_assessment_allocates_no_more_than_its_budget(String contender, long bytes) {
    Assessor<?> assessor = Contender.of(contender).prepare(SUBJECT);
    for (int i = 0; i < ROUNDS_UNTIL_WARM; i++) {
      round(assessor);
    }
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    round(assessor);
    long each = (thread.getCurrentThreadAllocatedBytes() - before) / CASES.size();

    System.out.printf(Locale.ROOT, "%s allocates %,d bytes%n", contender, each);
    assertThat(each).as("bytes for one assessment").isBetween(1L, bytes);
  }

  /** The quickest of many rounds: the others were disturbed, or came before Java was warm. */
  private static double quickestRound(String contender) {
    Assessor<?> assessor = Contender.of(contender).prepare(SUBJECT);
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      round(assessor);
      quickest = Math.min(quickest, System.nanoTime() - begun);
    }
    return quickest;
  }

  private static void round(Assessor<?> assessor) {
    for (Case each : CASES) {
      Objects.requireNonNull(assessor.assess(each.incident(), each.time()));
    }
  }
}
