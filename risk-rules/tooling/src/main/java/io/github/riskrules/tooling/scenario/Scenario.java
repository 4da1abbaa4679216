package io.github.riskrules.tooling.scenario;

import io.github.riskrules.incident.Incident;
import java.time.Instant;

/**
 * One incident and what is expected of its decision; a row of an {@code each:} list is one of its
 * own.
 *
 * @param file the scenario file within its pack
 * @param line the line on which it begins, from 1
 * @param name its name, with the number of the row where it is one
 * @param incident the incident with all changes made
 * @param at when it is assessed
 * @param expectation what is expected
 */
public record Scenario(
    String file, int line, String name, Incident incident, Instant at, Expectation expectation) {}
