package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.Outcome;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas against an independent validator, and that against our own reader. */
class SchemaValidationTest {
  private static final SchemaRegistry VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema INCIDENT = VALIDATOR.getSchema(Schemas.incident());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a schema cannot see: how a value was written, days of the calendar, facts together. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          "age-minus-zero",
          "age-with-exponent",
          "age-with-zero-fraction",
          "contradictions",
          "day-of-leap-year-that-is-not",
          "day-that-is-not",
          "duplicate-field",
          "duplicate-field-escaped",
          "duplicate-group",
          "duplicate-schema",
          "ticks-over-24-together");

  @Test
  void the_schemas_are_schemas() {
    Schema draft =
        VALIDATOR.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(draft.validate(Schemas.incident(), InputFormat.JSON)).isEmpty();
    assertThat(draft.validate(Schemas.decision(), InputFormat.JSON)).isEmpty();
    assertThat(draft.validate(Schemas.outcome(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goodDocuments")
  void documents_that_read_are_valid(Path document) throws IOException {
    assertThat(INCIDENT.validate(Files.readString(document), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundledIncidents")
  void produced_decisions_are_valid(Path document) throws IOException {
    Incident incident = IncidentJson.read(Files.readAllBytes(document)).orElseThrow();
    String pack = document.getParent().getParent().getFileName().toString();
    RiskEngine engine = RiskEngine.of(PolicyPack.bundled(pack).orElseThrow());
    Decision decision = engine.assess(incident, incident.reportedAt());
    Schema schema = VALIDATOR.getSchema(Schemas.decision());
    assertThat(schema.validate(DecisionJson.write(decision), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(DecisionJson.writeCompact(decision), InputFormat.JSON)).isEmpty();
    isOutcome(incident.id(), engine.outcome(incident, incident.reportedAt()));
  }

  /** The line is valid, and would not be without any one of its fields or with another. */
  private static void isOutcome(String id, Outcome outcome) {
    Schema schema = VALIDATOR.getSchema(Schemas.outcome());
    JsonLines lines = new JsonLines();
    lines.add(id, outcome);
    String line = new String(lines.bytes(), StandardCharsets.UTF_8);
    assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
    for (String field : List.of("incidentId", "tier", "atMost", "actions", "rules", "notices")) {
      String misnamed = line.replace("\"" + field + "\":", "\"misnamed\":");
      assertThat(schema.validate(misnamed, InputFormat.JSON)).as(field).isNotEmpty();
    }
  }

  @Test
  void what_the_writer_writes_is_valid_and_only_contradictions_part_reader_and_schema()
      throws IOException {
    RandomDocuments documents = new RandomDocuments(7, 0.2);
    for (int i = 0; i < 100; i++) {
      String document = MAPPER.writeValueAsString(documents.next());
      assertThat(INCIDENT.validate(document, InputFormat.JSON)).isEmpty();
      IncidentJson.read(document.getBytes(StandardCharsets.UTF_8))
          .incident()
          .ifPresent(
              incident ->
                  assertThat(INCIDENT.validate(IncidentJson.write(incident), InputFormat.JSON))
                      .isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("brokenDocuments")
  void broken_documents_are_not_valid(String name) {
    String document = new String(BrokenIncidents.all().get(name), StandardCharsets.UTF_8);
    boolean valid = INCIDENT.validate(document, InputFormat.JSON).isEmpty();
    assertThat(valid).as(name).isEqualTo(BEYOND_SCHEMAS.contains(name));
  }

  @ParameterizedTest
  @MethodSource("places")
  void every_fact_is_described_and_guarded(FactPlaces place) throws IOException {
    String wrong = MAPPER.writeValueAsString(place.document(Map.of("marker", 1)));
    assertThat(INCIDENT.validate(wrong, InputFormat.JSON)).isNotEmpty();
    assertThat(Schemas.incident())
        .contains(MAPPER.writeValueAsString(place.field().fact().question()));
  }

  private static Stream<Path> bundledIncidents() throws IOException {
    return BundledIncidents.ofPacks();
  }

  private static Stream<FactPlaces> places() {
    return FactPlaces.all().stream();
  }

  private static Stream<String> brokenDocuments() {
    return BrokenIncidents.all().keySet().stream();
  }

  private static Stream<Path> goodDocuments() throws IOException {
    return Stream.concat(
        BundledIncidents.in("src/test/resources/io/github/riskrules/engine/json/incident-1"),
        BundledIncidents.ofPacks());
  }
}
