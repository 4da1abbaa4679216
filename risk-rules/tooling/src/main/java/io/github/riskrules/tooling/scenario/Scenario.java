package io.github.riskrules.tooling.scenario;

import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.List;

/**
 * One incident and what is expected of its decision; a row of an {@code each:} list is one of its
 * own.
 *
 * @param file the scenario file within its pack
 * @param line the line on which it begins, from 1
 * @param name its name, with the number of the row where it is one
 * @param changed the paths of the facts it changes in its base incident, in the order written
 * @param incident the incident with all changes made
 * @param at when it is assessed
 * @param expectation what is expected
 */
public record Scenario(
    String file,
    int line,
    String name,
    List<String> changed,
    Incident incident,
    Instant at,
    Expectation expectation) {
  public Scenario {
    changed = List.copyOf(changed);
  }

  /** Names its place and withholds the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Scenario[" + file + ":" + line + "]";
  }
}
