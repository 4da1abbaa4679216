package io.github.riskrules.assurance.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.assurance.ChildJvm;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small here, and as long as anyone likes under the profile {@code soak}. */
class SoakTest {
  private static final System.Logger LOG = System.getLogger("soak");
  private static final String ASSESSMENTS = System.getProperty("soak.assessments", "10000");
  private static final String REPLACEMENTS = System.getProperty("soak.replacements", "100");
  private static final Pattern FIGURE = Pattern.compile("(\\w+)=(\\d+)");

  /**
   * What a heap may hold more in the second half than in the first, the least of each: something
   * that grows with each replacement lifts the least too, and what is kept now and then does not.
   */
  private static final long HEAP_SLACK = 1024 * 1024;

  /** Lambdas and accessors that are first needed late, and none for each replacement. */
  private static final long CLASS_SLACK = 40;

  @Test
  void no_decision_is_wrong_or_mixed_and_memory_stays_flat(@TempDir Path folder) {
    String printed =
        ChildJvm.printed(
            List.of("-Xmx128m", "-XX:MaxMetaspaceSize=64m", "-XX:+UseSerialGC"),
            Soak.class,
            ASSESSMENTS,
            REPLACEMENTS,
            folder.toString());

    LOG.log(Level.INFO, "\n{0}", printed);
    List<Map<String, Long>> lines = printed.lines().map(SoakTest::figures).toList();
    int half = lines.size() / 2;
    Map<String, Long> end = lines.get(lines.size() - 1);
    assertThat(end.get("replacements")).isEqualTo(Long.parseLong(REPLACEMENTS));
    assertThat(end.get("refused"))
        .isBetween(end.get("replacements") / 20, end.get("replacements") / 5);
    assertThat(leastHeap(lines.subList(half, lines.size())))
        .isLessThan(leastHeap(lines.subList(0, half)) + HEAP_SLACK);
    assertThat(end.get("classes")).isLessThan(lines.get(half).get("classes") + CLASS_SLACK);
  }

  private static long leastHeap(List<Map<String, Long>> lines) {
    return lines.stream().mapToLong(line -> line.get("heap")).min().orElseThrow();
  }

  private static Map<String, Long> figures(String line) {
    return FIGURE
        .matcher(line)
        .results()
        .collect(Collectors.toMap(match -> match.group(1), match -> Long.valueOf(match.group(2))));
  }
}
