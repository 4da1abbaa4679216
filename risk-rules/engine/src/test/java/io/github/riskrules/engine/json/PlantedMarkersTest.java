package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plants a marker wherever an incident can hold something, and looks for it where it must not be.
 */
class PlantedMarkersTest {
  private static final String MARKER = "marker4711";
  private static final long NUMBER = 4_711_471_147L;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final EverythingLogged logged = EverythingLogged.fromNowOn();

  @AfterEach
  void stop_listening() {
    logged.close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void no_wrong_value_of_a_fact_comes_out(FactPlaces place) throws IOException {
    for (Object wrong : List.of("  " + MARKER + " ", NUMBER, -NUMBER, 0.4711, List.of(MARKER))) {
      if (wrong instanceof String && place.field().fact().pattern().isEmpty() && isText(place)) {
        continue; // Free text takes it, as the next test shows.
      }
      IncidentReading reading = read(place.document(wrong));
      assertThat(reading.problems())
          .anySatisfy(problem -> assertThat(problem.pointer()).isEqualTo(place.pointer()));
      assertHidden(reading);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_text_of_a_fact_comes_out_of_the_records(FactPlaces place) throws IOException {
    Map<String, Object> document =
        place.document(place.path().contains("forceArea") ? "marker" : MARKER);
    IncidentReading reading = read(document);
    Incident incident = reading.orElseThrow();
    assertThat(IncidentJson.write(incident)).contains("marker");
    assertThat(incident.toString()).doesNotContain("marker");
    assertHidden(reading);
  }

  @ParameterizedTest
  @MethodSource("places")
  void no_unknown_name_comes_out(FactPlaces place) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>(place.document("YES"));
    document.put(MARKER, MARKER);
    assertHidden(read(document));
    FactPlaces beside = new FactPlaces(renamed(place.path()), place.lists(), place.field());
    IncidentReading reading = read(beside.document(MARKER));
    assertThat(reading.problems()).isNotEmpty();
    assertHidden(reading);
  }

  @Test
  void no_record_of_an_incident_says_more_than_its_name() throws IOException {
    Incident incident = null;
    RandomDocuments documents = new RandomDocuments(4711, 0.2);
    while (incident == null) {
      incident = read(documents.next()).incident().orElse(null);
    }
    List<Object> records = new ArrayList<>();
    gather(incident, records);
    assertThat(records).hasSizeGreaterThan(10);
    assertThat(records)
        .allSatisfy(
            record ->
                assertThat(record.toString())
                    .isEqualTo(record.getClass().getSimpleName() + "[facts withheld]"));
  }

  private void assertHidden(IncidentReading reading) {
    assertThat(reading.toString()).doesNotContain(MARKER, "4711");
    assertThat(reading.problems().toString()).doesNotContain(MARKER, "4711");
    if (reading.incident().isEmpty()) {
      assertThatThrownBy(reading::orElseThrow)
          .hasNoCause()
          .extracting(Throwable::toString)
          .asString()
          .doesNotContain(MARKER, "4711");
    }
    assertThat(logged.messages())
        .allSatisfy(message -> assertThat(message).doesNotContain(MARKER, "4711"));
  }

  private static void gather(Object record, List<Object> records) {
    records.add(record);
    for (FieldShape field : RecordShape.of(record.getClass()).fields()) {
      Object value = field.read(record);
      if (value instanceof Record inner) {
        gather(inner, records);
      } else if (value instanceof List<?> list) {
        list.forEach(entry -> gather(entry, records));
      }
    }
  }

  private static List<String> renamed(List<String> path) {
    List<String> renamed = new ArrayList<>(path);
    renamed.set(path.size() - 1, MARKER);
    return renamed;
  }

  private static boolean isText(FactPlaces place) {
    return place.field().component().getType() == String.class;
  }

  private static Stream<FactPlaces> places() {
    return FactPlaces.all().stream();
  }

  private static Stream<FactPlaces> texts() {
    return FactPlaces.all().stream().filter(PlantedMarkersTest::isText);
  }

  private static IncidentReading read(Map<String, Object> document) throws IOException {
    return IncidentJson.read(MAPPER.writeValueAsBytes(document));
  }
}
