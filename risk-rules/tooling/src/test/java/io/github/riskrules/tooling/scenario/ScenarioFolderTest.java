package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFolderTest {
  @TempDir Path folder;

  @Test
  void makes_the_changes_of_the_scenario_and_then_those_of_the_row() {
    List<Scenario> scenarios =
        read("""
        base: incidents/sample.json
        scenarios:
          - name: one of many
            change: { victim.frightened: YES, victim.socialIsolation: YES, victim.age: 40 }
            at: "2026-11-21T10:00:00Z"
            each:
              - expect: { tier: HIGH }
              - change: { victim.frightened: NO, victim.age: unknown }
                at: "2026-11-22T10:00:00Z"
                expect: { tier: { at-least: MEDIUM }, because: [SAMPLE-01] }
        """)
            .scenarios();

    assertThat(scenarios)
        .extracting(Scenario::name)
        .containsExactly("one of many, row 1", "one of many, row 2");
    assertThat(scenarios).extracting(Scenario::line).containsExactly(7, 8);
    Incident first = scenarios.get(0).incident();
    assertThat(first.victim().frightened()).isEqualTo(Answer.YES);
    assertThat(first.victim().age()).isEqualTo(40);
    assertThat(scenarios.get(0).at()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    assertThat(scenarios.get(0).expectation().atMost()).isEqualTo(RiskTier.HIGH);
    Incident second = scenarios.get(1).incident();
    assertThat(second.victim().frightened()).isEqualTo(Answer.NO);
    assertThat(second.victim().socialIsolation()).isEqualTo(Answer.YES);
    assertThat(second.victim().age()).isNull();
    assertThat(scenarios.get(1).at()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
    assertThat(scenarios.get(1).expectation().atMost()).isNull();
  }

  @Test
  void replaces_a_list_whole() {
    Scenario scenario =
        read("""
        base: incidents/sample.json
        scenarios:
          - name: with history
            change:
              history.incidents: [ { earliest: "2026-01-02", kind: VIOLENCE, crime: YES } ]
            expect: { tier: HIGH }
        """)
            .scenarios()
            .get(0);

    assertThat(scenario.incident().history().incidents()).hasSize(1);
    assertThat(scenario.at()).isEqualTo(scenario.incident().reportedAt());
  }

  @Test
  void takes_an_incident_written_in_line() {
    ScenarioReading reading =
        read(
            """
            scenarios:
              - name: in line
                incident:
                  schema: incident/1
                  id: in-line
                  reportedAt: "2026-11-20T10:00:00Z"
                  dash: { strangulation: YES }
                expect: { tier: HIGH }
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.scenarios().get(0).incident().dash().strangulation()).isEqualTo(Answer.YES);
  }

  @Test
  void says_all_that_is_wrong_with_a_file_line_by_line() throws IOException {
    String problems =
        read(resource("mistaken.yaml")).problems().stream()
            .map(Problem::text)
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(problems).isEqualTo(resource("mistaken.txt"));
  }

  @Test
  void reports_an_incident_that_cannot_be_read_once_and_with_the_incident() {
    List<Problem> problems =
        ScenarioFolder.read(
                PackFolder.in(folder)
                    .with(
                        "incidents/sample.json", "{\"schema\": \"incident/1\", \"id\": \"sample\"}")
                    .pack())
            .problems();

    assertThat(problems)
        .isNotEmpty()
        .allMatch(problem -> problem.file().equals("incidents/sample.json"));
  }

  @Test
  void reports_a_name_that_two_files_use() {
    String scenario =
        """
        base: incidents/sample.json
        scenarios:
          - name: the same
            expect: { not-because: [SAMPLE-01] }
        """;
    List<Problem> problems =
        ScenarioFolder.read(
                PackFolder.in(folder)
                    .with("scenarios/one.yaml", scenario)
                    .with("scenarios/two.yaml", scenario)
                    .pack())
            .problems();

    assertThat(problems)
        .extracting(Problem::text)
        .containsExactly(
            "scenarios/two.yaml:3  'the same' is also the name of the scenario in"
                + " scenarios/one.yaml:3. Give one of them another name.");
  }

  private ScenarioReading read(String text) {
    return ScenarioFolder.read(PackFolder.in(folder).with("scenarios/sample.yaml", text).pack());
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = ScenarioFolderTest.class.getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
