package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the quick reading of good documents to the one that can tell what is wrong. */
class GoodDocumentTest {
  private static final long SEED = 20_261_129;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void reads_every_good_document_as_the_telling_reading_does() throws IOException {
    IncidentGenerator generator = IncidentGenerator.of(List.of(), SEED);
    RandomDocuments random = new RandomDocuments(SEED, 0.2);
    int good = 0;
    for (int i = 0; i < 300; i++) {
      Incident generated = generator.next().build();
      assertThat(GoodDocument.read(IncidentJson.write(generated).getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(generated);
      good += isSame(MAPPER.writeValueAsBytes(random.next())) ? 1 : 0;
    }
    assertThat(good).isBetween(30, 270);
  }

  @Test
  void takes_no_broken_or_hostile_document_for_a_good_one() {
    BrokenIncidents.all().values().forEach(GoodDocumentTest::isSame);
    HostileIncidents.all().values().forEach(GoodDocumentTest::isSame);
  }

  @Test
  void takes_no_document_for_a_good_one_whatever_bytes_change() throws IOException {
    Random random = new Random(SEED);
    IncidentGenerator generator = IncidentGenerator.of(List.of(), SEED);
    for (int i = 0; i < 600; i++) {
      String document = IncidentJson.writeCompact(generator.next().build());
      isSame(ChangedBytes.of(document.getBytes(StandardCharsets.UTF_8), random));
    }
  }

  /** A character that stands for bytes that are no text may be meant; somebody has to look. */
  @Test
  void leaves_what_it_cannot_be_sure_of_to_the_telling_reading() {
    byte[] document =
        HostileIncidents.incident("\"judgement\": {\"reason\": \"seen \uFFFD\"}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(GoodDocument.read(document)).isNull();
  }

  /** Whether both find it good; fails where only one does, or another incident. */
  private static boolean isSame(byte[] document) {
    Incident quick = GoodDocument.read(document);
    Incident telling = IncidentJson.readTelling("incident.json", document).incident().orElse(null);
    assertThat(quick).isEqualTo(telling);
    return quick != null;
  }
}
