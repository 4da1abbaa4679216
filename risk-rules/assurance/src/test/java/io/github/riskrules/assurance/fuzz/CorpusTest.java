package io.github.riskrules.assurance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the fuzzer once thought of, crashes above all, is answered soundly, in time and without a
 * stack trace.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CorpusTest {
  // Time on the processor, so that a busy machine makes no reader slow.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long LONGEST = 2_000;

  private static final PrintStream ERRORS = System.err;
  private static final ByteArrayOutputStream LOGGED = new ByteArrayOutputStream();

  @BeforeAll
  static void listen() {
    System.setErr(new PrintStream(LOGGED, true, UTF_8));
  }

  @AfterAll
  static void restore() {
    System.setErr(ERRORS);
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void every_input_ever_kept_is_answered_in_time(Target target) throws IOException {
    for (byte[] seed : target.seeds()) {
      inTime(target, "a good document", seed);
    }
    assertThat(target.corpus()).isNotEmpty();
    for (Path file : target.corpus()) {
      inTime(target, file.getFileName().toString(), Files.readAllBytes(file));
    }
  }

  private static void inTime(Target target, String name, byte[] input) {
    long began = THREADS.getCurrentThreadCpuTime();
    assertThatCode(() -> target.read(input)).as("%s: %s", target, name).doesNotThrowAnyException();
    long millis = NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - began);
    assertThat(millis).as("%s: %s", target, name).isLessThan(LONGEST);
    assertThat(LOGGED.toString(UTF_8)).as("logged of %s: %s", target, name).doesNotContain("\tat ");
  }
}
