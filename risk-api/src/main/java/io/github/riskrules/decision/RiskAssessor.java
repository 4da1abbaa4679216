package io.github.riskrules.decision;

import io.github.riskrules.incident.Incident;
import java.time.Instant;

/** Assesses incidents under one policy. Thread-safe. */
public interface RiskAssessor {
  /**
   * Assesses an incident.
   *
   * @param incident the facts, as far as known
   * @param time when the assessment is made; the library reads no clock, so that the same call
   *     always gives the same decision
   * @throws AssessmentFailedException if the assessment could not be completed. There is then no
   *     tier: treat the case as HIGH until a person has assessed it
   */
  Decision assess(Incident incident, Instant time);
}
