package io.github.riskrules.tooling.proof;

import io.github.riskrules.incident.Incident;
import java.time.Instant;

/**
 * An invented incident of as few facts as can be found that two policies decide otherwise.
 *
 * @param way in which way
 * @param incident its facts
 * @param at when it is assessed
 * @param confirmed whether the engine decides it otherwise too; where it does not, the proof itself
 *     has a defect
 */
public record Witness(Way way, Incident incident, Instant at, boolean confirmed) {
  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Witness[withheld]";
  }
}
