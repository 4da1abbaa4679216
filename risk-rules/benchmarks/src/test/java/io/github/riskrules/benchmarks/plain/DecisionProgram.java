package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.incident.Incident;
import java.time.Instant;

/** What the written Java is called by that builds the whole decision. */
public interface DecisionProgram {
  /** The complete decision. */
  Decision assess(Incident incident, Instant time);
}
