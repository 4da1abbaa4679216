package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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

  @Test
  void agrees_whichever_field_is_written_otherwise_and_whatever_stands_behind() throws IOException {
    Random random = new Random(SEED);
    IncidentGenerator generator = IncidentGenerator.of(List.of(), SEED);
    RandomDocuments documents = new RandomDocuments(SEED, 0.1);
    int good = 0;
    for (int i = 0; i < 3_000; i++) {
      String document =
          i % 2 == 0
              ? IncidentJson.writeCompact(generator.next().build())
              : MAPPER.writeValueAsString(documents.next());
      String changed = ChangedFields.of(document, random);
      good += isSame(changed.getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
    }
    // Were nearly all good, or nearly none, this would compare the same answer with itself.
    assertThat(good).isBetween(600, 2_400);
  }

  @Test
  void agrees_on_documents_as_large_and_as_long_as_they_may_be() {
    String document = HostileIncidents.incident("");
    for (int bytes = DocumentText.MOST_BYTES - 1; bytes <= DocumentText.MOST_BYTES + 1; bytes++) {
      String padded = document + " ".repeat(bytes - document.length());
      assertThat(isSame(padded.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(bytes <= DocumentText.MOST_BYTES);
    }
    for (int entries = 0; entries <= Contradictions.MOST_ENTRIES + 2; entries += 17) {
      isSame(withChildren(entries));
    }
    assertThat(isSame(withChildren(Contradictions.MOST_ENTRIES))).isTrue();
    assertThat(isSame(withChildren(Contradictions.MOST_ENTRIES + 1))).isFalse();
  }

  private static byte[] withChildren(int entries) {
    String each = String.join(",", Collections.nCopies(entries, "{\"age\":3}"));
    return HostileIncidents.incident("\"children\": {\"each\": [" + each + "]}")
        .getBytes(StandardCharsets.UTF_8);
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
