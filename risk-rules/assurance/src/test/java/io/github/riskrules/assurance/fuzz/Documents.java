package io.github.riskrules.assurance.fuzz;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.json.IncidentReading;
import io.github.riskrules.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Documents with the facts of an incident. */
final class Documents {
  /** When every incident is assessed. */
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private static final RiskEngine ENGINE = RiskEngine.standard();

  private Documents() {}

  /** What is read is written and read again as the same, and gets a decision. */
  static void incident(byte[] input) {
    IncidentReading reading = IncidentJson.read(input);
    Sound.eitherOr(reading.incident().isPresent(), reading.problems());
    reading.incident().ifPresent(Documents::carriesOn);
  }

  private static void carriesOn(Incident incident) {
    String written = IncidentJson.write(incident);
    Incident again = IncidentJson.read(written.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    if (!again.equals(incident)) {
      throw new AssertionError("is another incident once written and read");
    }
    decided(ENGINE, incident);
  }

  /** Decides, and finds the decision to be one that can be written and is the same each time. */
  static void decided(RiskEngine engine, Incident incident) {
    Decision decision = engine.assess(incident, NOW);
    String written = DecisionJson.write(decision);
    if (!written.equals(DecisionJson.write(engine.assess(incident, NOW)))) {
      throw new AssertionError("the same facts gave two decisions");
    }
  }
}
