package io.github.riskrules.benchmarks.workload;

import io.github.riskrules.incident.Incident;
import java.time.Instant;

/**
 * One incident to assess.
 *
 * @param incident the incident, free of contradictions
 * @param time when it is assessed
 */
public record Case(Incident incident, Instant time) {}
