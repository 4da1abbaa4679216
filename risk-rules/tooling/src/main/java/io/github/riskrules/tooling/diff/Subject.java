package io.github.riskrules.tooling.diff;

import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;

/**
 * An incident on which policies are compared.
 *
 * @param origin where it comes from
 * @param incident the incident
 * @param time when it is assessed
 */
record Subject(Origin origin, Incident incident, Instant time) {
  /** Given incidents, each assessed when it was reported. */
  static List<Subject> given(List<Incident> incidents) {
    return incidents.stream()
        .map(incident -> new Subject(Origin.GIVEN, incident, incident.reportedAt()))
        .toList();
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Subject[withheld]";
  }
}
