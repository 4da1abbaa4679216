package io.github.riskrules.engine.decide;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.IncidentBuilder;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.InvestigationBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An incident as it stands when it is assessed. Rules see no clock, and one answer has an end of
 * its own: bail conditions protect while bail lasts. Once it may have ended, that they protect is
 * open again, so that nothing which would keep the victim safe is ruled out by it.
 */
public final class AsAssessed {
  /**
   * As long as a custody officer can grant bail before charge (secondary sources). Bail may well
   * last longer, and then somebody recorded until when.
   */
  private static final int MONTHS_OF_BAIL = 3;

  private AsAssessed() {}

  /** The incident with what no longer counts at that time left open. */
  public static Incident of(Incident incident, Instant time) {
    Investigation known = incident.investigation();
    if (known.bailConditionsProtect() != Answer.YES || !bailMayHaveEnded(incident, time)) {
      return incident;
    }
    return IncidentBuilder.builder(incident)
        .investigation(
            InvestigationBuilder.builder(known).bailConditionsProtect(Answer.NOT_ASKED).build())
        .build();
  }

  /**
   * Whether bail before charge may be over: its last day has come, or none is recorded and three
   * months have passed since the arrest or, where that is not recorded, the report. After a charge
   * it is the court's bail that counts.
   */
  static boolean bailMayHaveEnded(Incident incident, Instant time) {
    Investigation known = incident.investigation();
    if (known.chargeDecision() == ChargeDecision.CHARGED) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(time, Incident.ZONE);
    LocalDate end = known.bailEndsOn();
    if (end != null) {
      return !today.isBefore(end);
    }
    Instant arrest = known.arrestedAt();
    Instant begun = arrest == null ? incident.reportedAt() : arrest;
    return ChronoUnit.MONTHS.between(LocalDate.ofInstant(begun, Incident.ZONE), today)
        >= MONTHS_OF_BAIL;
  }
}
