package io.github.riskrules.tooling.diff;

import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.caseload.GivenIncidents;
import java.time.Instant;
import java.util.List;

/**
 * An incident on which policies are compared.
 *
 * @param origin where it comes from
 * @param incident the incident
 * @param time when it is assessed
 * @param place where it was found; empty unless it was given
 */
record Subject(Origin origin, Incident incident, Instant time, String place) {
  Subject(Origin origin, Incident incident, Instant time) {
    this(origin, incident, time, "");
  }

  /** Given incidents, each assessed when it was reported. */
  static List<Subject> given(List<GivenIncidents.Placed> incidents) {
    return incidents.stream()
        .map(
            each ->
                new Subject(
                    Origin.GIVEN, each.incident(), each.incident().reportedAt(), each.place()))
        .toList();
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Subject[withheld]";
  }
}
