package io.github.riskrules.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.AbuseBuilder;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.HistoryBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.PriorIncidentBuilder;
import io.github.riskrules.incident.PriorKind;
import io.github.riskrules.incident.VictimBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentJsonTest {
  private static final String SMALLEST =
      """
      {
        "schema": "incident/1",
        "id": "a-1",
        "reportedAt": "2026-11-20T21:30:00Z"
      }
      """;

  @Test
  void reads_the_smallest_incident_and_leaves_all_else_unknown() {
    Incident expected = Incident.reported("a-1", Instant.parse("2026-11-20T21:30:00Z")).build();
    assertThat(read(SMALLEST).orElseThrow()).isEqualTo(expected);
    assertThat(read(SMALLEST).problems()).isEmpty();
  }

  @Test
  void writes_in_a_fixed_order_and_leaves_out_what_nobody_knows() {
    Incident incident =
        Incident.reported("a-1", Instant.parse("2026-11-20T21:30:00Z"))
            .history(
                HistoryBuilder.builder()
                    .incidents(
                        List.of(
                            PriorIncidentBuilder.builder()
                                .kind(PriorKind.VIOLENCE)
                                .earliest(LocalDate.parse("2026-01-02"))
                                .build()))
                    .build())
            .abuse(AbuseBuilder.builder().violenceEver(Answer.REFUSED).build())
            .victim(VictimBuilder.builder().age(34).pregnant(Answer.DONT_KNOW).build())
            .build();
    assertThat(IncidentJson.write(incident))
        .isEqualTo(
            """
            {
              "schema": "incident/1",
              "id": "a-1",
              "reportedAt": "2026-11-20T21:30:00Z",
              "abuse": {
                "violenceEver": "REFUSED"
              },
              "victim": {
                "age": 34,
                "pregnant": "DONT_KNOW"
              },
              "history": {
                "incidents": [
                  {
                    "earliest": "2026-01-02",
                    "kind": "VIOLENCE"
                  }
                ]
              }
            }
            """);
  }

  @Test
  void writes_on_one_line_what_reads_as_the_same_incident() {
    Incident incident =
        Incident.reported("a-1", Instant.parse("2026-11-20T21:30:00Z"))
            .victim(VictimBuilder.builder().age(34).build())
            .build();
    String line = IncidentJson.writeCompact(incident);
    assertThat(line).doesNotContain("\n").startsWith("{\"schema\":\"incident/1\",\"id\":\"a-1\"");
    assertThat(read(line).orElseThrow()).isEqualTo(incident);
  }

  @Test
  void takes_a_time_with_an_offset_for_the_moment_it_is() {
    String document = SMALLEST.replace("21:30:00Z", "22:30+01:00");
    assertThat(read(document).orElseThrow().reportedAt())
        .isEqualTo(Instant.parse("2026-11-20T21:30:00Z"));
  }

  @Test
  void names_the_document_in_its_problems() {
    List<Problem> problems = IncidentJson.read("case.json", bytes("[]")).problems();
    assertThat(problems).extracting(Problem::file).containsExactly("case.json");
    assertThat(read("[]").problems()).extracting(Problem::file).containsExactly("incident.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"victim\": { \"age\": 430 } }", "\"victim\": {", "]", "\"odd\": 1 }"})
  void tells_the_id_of_an_incident_that_could_not_be_read(String end) {
    IncidentReading reading = read("{ \"id\": \"a-1\", " + end);
    assertThat(reading.incident()).isEmpty();
    assertThat(reading.id()).contains("a-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"id\": \"a-1\", \"id\": \"a-2\" }",
        "{ \"id\": \"Some Name\" }",
        "{ \"id\": 7 }",
        "{ \"victim\": { \"id\": \"a-1\" } }",
        "[ \"a-1\" ]",
        "",
      })
  void tells_no_id_where_there_is_not_just_one_that_is_an_id(String document) {
    assertThat(read(document).id()).isEmpty();
  }

  @Test
  void throws_only_when_asked_for_an_incident_that_could_not_be_read() {
    IncidentReading reading = read(SMALLEST.replace("a-1", "Some Name"));
    assertThat(reading.incident()).isEmpty();
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOf(IncidentUnreadableException.class)
        .hasNoCause()
        .hasMessageContaining(AssessmentFailedException.TREAT_AS_HIGH)
        .hasMessageContaining("incident.json /id  expected a text of 1 to 64 letters")
        .hasMessageNotContaining("Some Name");
  }

  @Test
  void tells_contradictions_with_their_places_also_beside_other_problems() {
    String document =
        SMALLEST.replace(
            "\n}",
            """
            ,
              "occurredAt": "2026-11-20T21:31:00Z",
              "victim": { "age": 130 }
            }\
            """);
    assertThat(read(document).problems())
        .extracting(Problem::line, Problem::text)
        .containsExactly(
            tuple(
                5,
                "incident.json /occurredAt  the incident cannot have happened after it was"
                    + " reported."),
            tuple(6, "incident.json /victim/age  expected a whole number of years from 0 to 120."));
  }

  private static IncidentReading read(String document) {
    return IncidentJson.read(bytes(document));
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
