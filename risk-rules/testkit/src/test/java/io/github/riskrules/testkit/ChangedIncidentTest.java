package io.github.riskrules.testkit;

import static io.github.riskrules.incident.Answer.NO;
import static io.github.riskrules.incident.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedIncidentTest {
  private static final Incident INCIDENT =
      Incidents.example(Decisions.NATIONAL, "incidents/high-risk.json");

  @Test
  void is_the_same_incident_where_nothing_is_changed() {
    assertThat(Incidents.changed(INCIDENT).build()).isEqualTo(INCIDENT);
  }

  @Test
  void gives_facts_and_forgets_them() {
    Incident changed =
        Incidents.changed(INCIDENT)
            .with("dash.strangulation", NO)
            .with("victim.pregnant", YES)
            .without("victim.age", "suspect.sex")
            .build();

    assertThat(changed.dash().strangulation()).isEqualTo(NO);
    assertThat(changed.victim().pregnant()).isEqualTo(YES);
    assertThat(changed.victim().age()).isNull();
    assertThat(changed.suspect().sex()).isNull();
    assertThat(changed.history()).isEqualTo(INCIDENT.history());
  }

  @Test
  void leaves_the_first_as_it_was() {
    ChangedIncident first = Incidents.changed(INCIDENT);
    Incident changed = first.with("victim.age", 17).build();

    assertThat(changed.victim().age()).isEqualTo(17);
    assertThat(first.build()).isEqualTo(INCIDENT);
  }

  @Test
  void refuses_what_is_no_fact_and_what_nobody_can_set() {
    ChangedIncident incident = Incidents.changed(INCIDENT);

    assertThatThrownBy(() -> incident.with("dash.strangulaton", YES))
        .hasMessage("'dash.strangulaton' is not a known fact. Did you mean 'dash.strangulation'?");
    assertThatThrownBy(() -> incident.with("history.eventsInYear", 3))
        .hasMessageStartingWith("'history.eventsInYear' is counted from other facts")
        .hasMessageEndingWith(": history.complete, history.incidents.");
    assertThatThrownBy(() -> incident.with("history.incidents.kind", YES))
        .hasMessage("'history.incidents.kind' is a fact of an entry in a list.");
    assertThatThrownBy(() -> incident.with("victim.age", "thirty"))
        .hasMessage("'victim.age' takes a value of the type Integer.");
    assertThatThrownBy(() -> incident.without("reportedAt"))
        .hasMessage("every incident gives 'reportedAt'.");
  }

  @Test
  void refuses_facts_that_contradict_each_other() {
    ChangedIncident incident =
        Incidents.changed(INCIDENT).with("suspect.age", 30).with("suspect.adult", NO);

    assertThatThrownBy(incident::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The changed incident contradicts itself:\n/suspect/");
  }

  @Test
  void an_example_that_is_not_there_is_refused_with_those_that_are() {
    assertThatThrownBy(() -> Incidents.example(Decisions.NATIONAL, "incidents/hihg-risk.json"))
        .hasMessage(
            "pack england-and-wales 2026.1 has no 'incidents/hihg-risk.json'."
                + " Did you mean 'incidents/high-risk.json'?");
    assertThatThrownBy(() -> Incidents.example(Decisions.TWO_VISITS, "what-happened-here.txt"))
        .hasMessageEndingWith("Its incidents are incidents/second-call.json.");
  }

  @Test
  void an_incident_is_read_from_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("incident.json"), IncidentJson.write(INCIDENT));

    assertThat(Incidents.read(file)).isEqualTo(INCIDENT);
  }
}
