package io.github.riskrules.engine.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileIncidentsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/riskrules/engine/json/hostile");

  private static final Map<String, byte[]> DOCUMENTS = new TreeMap<>();

  static {
    DOCUMENTS.putAll(HostileIncidents.all());
    DOCUMENTS.putAll(BrokenIncidents.all());
  }

  @ParameterizedTest
  @MethodSource("names")
  void is_refused_with_its_golden_message(String name) {
    byte[] document = DOCUMENTS.get(name);
    IncidentReading reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> IncidentJson.read(document));

    assertThat(reading.incident()).isEmpty();
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOf(IncidentUnreadableException.class)
        .hasNoCause();
    String messages =
        reading.problems().stream()
            .map(HostileIncidentsTest::line)
            .collect(joining("\n", "", "\n"));
    assertThat(messages).doesNotContainIgnoringCase("marker", "jackson", "exception", "java.");
    GoldenFile.matches(GOLDEN.resolve(name + ".txt"), messages);
  }

  @Test
  void leaves_no_golden_message_without_its_document() throws IOException {
    Assumptions.assumeFalse(GoldenFile.isWriting(), "being written");
    try (Stream<Path> golden = Files.list(GOLDEN)) {
      assertThat(golden.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet());
    }
  }

  private static Stream<String> names() {
    return DOCUMENTS.keySet().stream();
  }

  private static String line(Problem problem) {
    return problem.line() + ":" + problem.column() + "  " + problem.text();
  }
}
