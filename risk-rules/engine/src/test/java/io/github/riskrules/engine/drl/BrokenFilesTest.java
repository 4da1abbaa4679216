package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file of the corpus is refused with the whole report that stands beside it, in little time,
 * and nothing in it runs: the code in these files would set a system property.
 */
class BrokenFilesTest {
  private static final Path REPORTS = Path.of("src/test/resources/io/github/riskrules/engine/drl");
  private static final String PLANTED = "riskrules.test.ran";

  static List<String> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(BrokenFilesTest.class.getResource("broken")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> "broken/" + file.getFileName())
          .filter(file -> !file.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void is_refused_with_every_fault_at_its_place(String file) {
    String report =
        Corpus.read(file).problems().stream().map(Problem::text).collect(joining("\n", "", "\n"));
    GoldenFile.matches(REPORTS.resolve(file + ".txt"), report);
    assertThat(report)
        .isNotBlank()
        .doesNotContain("Exception", "org.drools", File.separator + "tmp");
    assertThat(System.getProperty(PLANTED)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "broken/structure-unterminated-text.drl",
        "broken/structure-comment-in-rule.drl",
        "broken/structure-mistyped-words.drl",
        "broken/then-reasons.drl",
        "broken/table-quotes.csv"
      })
  void are_refused_alike_with_the_line_ends_of_windows(String file) {
    String text = new String(Corpus.bytes(file), UTF_8);
    assertThat(Corpus.read(file, text.replace("\n", "\r\n").getBytes(UTF_8)).problems())
        .isEqualTo(Corpus.read(file).problems());
  }

  @Test
  void are_many() throws IOException, URISyntaxException {
    assertThat(files()).hasSizeGreaterThan(170);
  }

  @ParameterizedTest
  @MethodSource("files")
  void never_quotes_at_length(String file) {
    assertThat(Corpus.read(file).problems())
        .allSatisfy(problem -> assertThat(problem.text()).hasSizeLessThan(600));
  }
}
