package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.benchmarks.Outcome;
import io.github.riskrules.incident.Incident;
import java.time.Instant;

/** What the written Java is called by. */
public interface PlainProgram {
  /** The tier range and the suggested actions. */
  Outcome assess(Incident incident, Instant time);
}
