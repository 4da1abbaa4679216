package io.github.riskrules.tooling.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {
  private static final Expectation HIGH =
      new Expectation(RiskTier.HIGH, RiskTier.HIGH, Map.of(), Map.of(), Map.of());

  private final PolicyPack pack = PolicyPack.bundled("england-and-wales").orElseThrow();
  private final ScenarioWriter writer = ScenarioWriter.of(pack);

  @Test
  void starts_from_the_nearest_example_incident_and_says_what_differs() {
    assertThat(
            written(
                """
                {"schema": "incident/1", "id": "another", "reportedAt": "2026-11-20T02:10:00Z",
                 "reportedBy": "NEIGHBOUR_OR_STRANGER", "dash": {"statedTicks": 14},
                 "children": {"each": [{"age": 7, "hurt": "YES"}]}}
                """))
        .isEqualTo(
            """
              - name: a line of its own
                base: incidents/almost-nothing-known.json
                change: { dash.statedTicks: 14, children.each: [ { age: 7, hurt: YES } ] }
                expect: { tier: HIGH }
            """);
  }

  @Test
  void forgets_what_the_example_knows() {
    assertThat(
            written(
                """
                {"schema": "incident/1", "id": "another", "reportedAt": "2026-11-20T02:10:00Z"}
                """))
        .contains("change: { reportedBy: unknown }");
  }

  @Test
  void gives_times_in_quotes_and_the_moment_of_assessment_where_it_is_another() {
    Incident incident =
        IncidentJson.read(
                """
                {"schema": "incident/1", "id": "another", "reportedAt": "2026-11-21T02:10:00Z",
                 "reportedBy": "NEIGHBOUR_OR_STRANGER"}
                """
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();

    assertThat(
            writer.write(
                "due: by noon", incident, Instant.parse("2026-11-22T08:00:00Z"), expectingMuch()))
        .isEqualTo(
            """
              - name: "due: by noon"
                base: incidents/almost-nothing-known.json
                change: { reportedAt: "2026-11-21T02:10:00Z" }
                at: "2026-11-22T08:00:00Z"
                expect:
                  tier: { at-least: MEDIUM }
                  because: [DASH-01, MARAC-01]
                  notices: ["Outside the \\"definition\\""]
                  still-to-settle: { dvpn: [suspect.age] }
                  act-by: { dvpn: unknown, dvpo-application: "2026-12-29T16:00" }
            """);
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void writes_scenarios_of_a_pack_so_that_they_read_as_before(String name) {
    PolicyPack bundled = PolicyPack.bundled(name).orElseThrow();
    List<Scenario> all = ScenarioFolder.read(bundled).scenarios();
    // Every seventh: of every file some, and no file of more than 256 KB.
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 7) {
      scenarios.add(all.get(i));
    }
    ScenarioWriter writes = ScenarioWriter.of(bundled);
    List<String> written = new ArrayList<>();
    for (Scenario each : scenarios) {
      written.add(writes.write(each.name(), each.incident(), each.at(), each.expectation()));
    }

    ScenarioReading again =
        ScenarioFile.read(
            "scenarios/again.yaml",
            ScenarioWriter.file(written).getBytes(StandardCharsets.UTF_8),
            bundled,
            FactPaths.standard(),
            new BaseIncidents(bundled));

    assertThat(again.problems()).extracting(Problem::text).isEmpty();
    assertThat(again.scenarios()).hasSameSizeAs(scenarios);
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario before = scenarios.get(i);
      Scenario after = again.scenarios().get(i);
      assertThat(after.name()).isEqualTo(before.name());
      assertThat(after.at()).as(before.name()).isEqualTo(before.at());
      assertThat(after.expectation()).as(before.name()).isEqualTo(before.expectation());
      assertThat(facts(after.incident())).as(before.name()).isEqualTo(facts(before.incident()));
    }
  }

  private static Map<String, String> facts(Incident incident) {
    return FactTree.of(incident).facts();
  }

  private String written(String document) {
    Incident incident = IncidentJson.read(document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    return writer.write("a line of its own", incident, incident.reportedAt(), HIGH);
  }

  private static Expectation expectingMuch() {
    return new Expectation(
        RiskTier.MEDIUM,
        null,
        Map.of(
            Expected.BECAUSE, List.of("DASH-01", "MARAC-01"),
            Expected.NOTICES, List.of("Outside the \"definition\"")),
        Map.of("dvpn", List.of("suspect.age")),
        Map.of("dvpo-application", "2026-12-29T16:00", "dvpn", "unknown"));
  }
}
