package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Splices pieces of good and broken files at random. Whatever comes out, the reader answers in time
 * and never throws, and what it accepts it accepts whole.
 */
class RandomTextTest {
  private static final long SEED = 20261120;
  // Time on the processor, so that a busy machine makes no reader slow.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FILES = 1000;
  private static final List<String> HOSTILE =
      List.of(
          "eval( System.exit( 1 ) )",
          "salience 10",
          "enabled false",
          "import java.lang.*;",
          "function void x() { }",
          "declare Incident end",
          "query \"q\" end",
          "(",
          ")",
          "((",
          "[",
          "]",
          "{",
          "}",
          "#",
          "?",
          "\\",
          "\\u0022",
          "/*",
          "*/",
          "//",
          "\"",
          "'",
          "\u0000",
          "\u202e",
          "\u200b",
          "rule",
          "when",
          "then",
          "end",
          "not",
          "exists",
          "accumulate(",
          "from",
          "or",
          "and",
          ";",
          ",",
          "==",
          "!=",
          "||",
          "&&",
          "!",
          "-1",
          "1e9",
          "null",
          "true",
          "$x :",
          "@x");

  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void never_throws_and_never_hangs() {
    Random random = new Random(SEED);
    List<String> good = pieces();
    int accepted = 0;
    for (int i = 0; i < FILES; i++) {
      String text = spliced(good, random);
      long began = THREADS.getCurrentThreadCpuTime();
      RuleFileReading reading;
      try {
        reading = Corpus.read("random.drl", text.getBytes(UTF_8));
      } catch (RuntimeException | StackOverflowError thrown) {
        fail("file " + i + " of seed " + SEED + " throws:\n" + text, thrown);
        return;
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - began);
      assertThat(millis).as("file %d of seed %d:%n%s", i, SEED, text).isLessThan(2000);
      if (reading.problems().isEmpty()) {
        accepted++;
        assertThat(reading.rules()).as(text).hasSize(rulesIn(text));
      }
    }
    assertThat(accepted).as("files accepted, so that the test means something").isBetween(50, 500);
  }

  private static int rulesIn(String text) {
    return text.split("(?m)^rule ", -1).length - 1;
  }

  /** The tokens of a good file with the gaps after them, so that they can be put together again. */
  private static List<String> pieces() {
    String text = new String(Corpus.bytes("good/every-construct.drl"), UTF_8);
    List<Token> tokens =
        TokenScanner.scan(text, new FileProblems("", SourceText.written(text))).tokens();
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
      pieces.add(text.substring(tokens.get(i).start(), end));
    }
    return pieces;
  }

  private static String spliced(List<String> good, Random random) {
    List<String> pieces = new ArrayList<>(good);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(pieces.size());
      switch (random.nextInt(5)) {
        case 0 -> pieces.remove(at);
        case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
        case 2 -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
        case 3 -> pieces.add(at, HOSTILE.get(random.nextInt(HOSTILE.size())) + " ");
        default -> {
          int to = Math.min(pieces.size(), at + random.nextInt(12));
          pieces.addAll(random.nextInt(pieces.size()), List.copyOf(pieces.subList(at, to)));
        }
      }
    }
    return String.join("", pieces);
  }
}
