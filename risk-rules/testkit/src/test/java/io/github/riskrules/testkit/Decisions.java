package io.github.riskrules.testkit;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;

/** Decisions of bundled and invented packs on their own example incidents. */
final class Decisions {
  static final PolicyPack NATIONAL = PolicyPack.bundled("england-and-wales").orElseThrow();
  static final PolicyPack TWO_VISITS = Packs.find("two-visits");

  private static final RiskEngine ENGINE = RiskEngine.of(NATIONAL);

  private Decisions() {}

  static Decision high() {
    return national("high-risk");
  }

  static Decision unalarming() {
    return national("complete-and-unalarming");
  }

  static Decision hardlyKnown() {
    return national("almost-nothing-known");
  }

  static Decision national(String example) {
    Incident incident = incident(NATIONAL, "incidents/" + example + ".json");
    return ENGINE.assess(incident, incident.reportedAt());
  }

  static Decision secondCall() {
    Incident incident = incident(TWO_VISITS, "incidents/second-call.json");
    return RiskEngine.of(TWO_VISITS).assess(incident, incident.reportedAt());
  }

  static Incident incident(PolicyPack pack, String file) {
    return IncidentJson.read(file, pack.file(file).orElseThrow()).orElseThrow();
  }
}
