package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IncidentJsonPropertyTest {
  private static final long SEED = 20_261_120;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void reads_what_it_wrote_as_an_equal_incident_and_writes_the_same_again() throws IOException {
    RandomDocuments documents = new RandomDocuments(SEED, 0.1);
    int read = 0;
    for (int i = 0; i < 2_000; i++) {
      Incident incident = IncidentJson.read(bytes(documents.next())).incident().orElse(null);
      if (incident != null) {
        read++;
        String written = IncidentJson.write(incident);
        Incident again = IncidentJson.read(written.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(again).isEqualTo(incident);
        assertThat(IncidentJson.write(again)).isEqualTo(written);
      }
    }
    // The others contradict themselves.
    assertThat(read).isGreaterThan(500);
  }

  @Test
  void finds_nothing_wrong_with_random_documents_but_contradictions() throws IOException {
    RandomDocuments documents = new RandomDocuments(SEED, 0.5);
    for (int i = 0; i < 300; i++) {
      assertThat(IncidentJson.read(bytes(documents.next())).problems())
          .allSatisfy(
              problem -> assertThat(problem.what()).doesNotContain("expected", "known", "missing"));
    }
  }

  @Test
  @Timeout(60)
  void never_throws_and_never_takes_long_whatever_bytes_change() throws IOException {
    Random random = new Random(SEED);
    byte[] document = bytes(new RandomDocuments(SEED, 0.4).next());
    long slowest = 0;
    for (int i = 0; i < 4_000; i++) {
      byte[] mutated = ChangedBytes.of(document, random);
      long start = System.nanoTime();
      IncidentReading reading = IncidentJson.read(mutated);
      slowest = Math.max(slowest, System.nanoTime() - start);
      assertThat(reading.incident().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    }
    assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(2));
  }

  private static byte[] bytes(Map<String, Object> document) throws IOException {
    return MAPPER.writeValueAsBytes(document);
  }
}
