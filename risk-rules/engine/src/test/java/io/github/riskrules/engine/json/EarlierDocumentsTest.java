package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents are kept for years. Every release reads what every earlier one could write. */
class EarlierDocumentsTest {
  private static final String DOCUMENTS =
      "src/test/resources/io/github/riskrules/engine/json/incident-1";

  @ParameterizedTest
  @MethodSource("documents")
  void still_read_without_a_problem(Path document) throws IOException {
    IncidentReading reading = IncidentJson.read(Files.readAllBytes(document));
    assertThat(reading.problems()).isEmpty();
    Incident incident = reading.orElseThrow();
    String written = IncidentJson.write(incident);
    assertThat(IncidentJson.read(written.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .isEqualTo(incident);
  }

  @Test
  void are_not_lost() throws IOException {
    assertThat(documents().map(path -> path.getFileName().toString()))
        .contains(
            "smallest.json",
            "every-fact.json",
            "repeat-with-order.json",
            "case-steps-and-notice.json");
  }

  private static Stream<Path> documents() throws IOException {
    return BundledIncidents.in(DOCUMENTS);
  }
}
