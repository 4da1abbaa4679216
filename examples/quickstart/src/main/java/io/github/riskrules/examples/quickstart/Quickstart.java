package io.github.riskrules.examples.quickstart;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.DashBuilder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import java.io.PrintStream;
import java.time.Instant;

/**
 * Assesses an invented incident under the Northamptonshire policy, changes one fact, and assesses
 * it again.
 */
public final class Quickstart {
  private Quickstart() {}

  /** Runs the example. */
  public static void main(String[] arguments) {
    printTo(System.out);
  }

  static void printTo(PrintStream out) {
    // One engine for the life of an application: it may be shared by any number of threads.
    PolicyPack pack = PolicyPack.bundled("northamptonshire").orElseThrow();
    RiskEngine engine = RiskEngine.of(pack);

    byte[] document = pack.file("incidents/first-contact-low-harm.json").orElseThrow();
    Incident incident = IncidentJson.read(document).orElseThrow();

    // The time is a fact like any other: the library reads no clock, so a decision can be replayed.
    Instant time = Instant.parse("2026-11-20T22:00:00Z");
    Decision decision = engine.assess(incident, time);

    Incident strangled =
        IncidentBuilder.builder(incident)
            .dash(DashBuilder.builder(incident.dash()).strangulation(Answer.YES).build())
            .build();
    Decision other = engine.assess(strangled, time);

    Printout printout = new Printout(out);
    printout.heading("A first call, a common assault, every question answered");
    printout.tier(decision);
    printout.actions("Suggested", decision.suggested());

    printout.heading("The same, but the suspect has strangled the victim before");
    printout.tier(other);
    printout.actions(
        "Suggested as well",
        other.suggested().stream().filter(it -> !decision.suggests(it.action().code())).toList());
    printout.withdrawn(
        other.unsuggested().stream().filter(it -> decision.suggests(it.action().code())).toList(),
        other.findings());
    printout.closing(other);
  }
}
