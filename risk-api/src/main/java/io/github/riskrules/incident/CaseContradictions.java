package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps of a case that cannot all have been taken, or not in that order. */
final class CaseContradictions {
  private static final Set<Release> NOT_REMANDED =
      EnumSet.of(
          Release.NOT_ARRESTED,
          Release.UNDER_INVESTIGATION,
          Release.BAIL_WITHOUT_CONDITIONS,
          Release.BAIL_WITH_CONDITIONS,
          Release.RELEASED_NO_FURTHER_ACTION);

  private final Incident incident;
  private final Investigation investigation;
  private final List<Contradiction> found = new ArrayList<>();

  private CaseContradictions(Incident incident) {
    this.incident = incident;
    this.investigation = incident.investigation();
  }

  static List<Contradiction> of(Incident incident) {
    CaseContradictions contradictions = new CaseContradictions(incident);
    contradictions.inStatement();
    contradictions.inSuspect();
    contradictions.inArrest();
    contradictions.inRemand();
    contradictions.inOutcome();
    return List.copyOf(contradictions.found);
  }

  private void inStatement() {
    Victim victim = incident.victim();
    refuse(
        victim.gaveStatement() == Answer.NO && victim.statementOn() != null,
        "/victim/gaveStatement",
        "the victim gave no statement, and yet the day of the first one is given.");
    refuse(
        victim.statementOn() != null && isBeforeIncident(victim.statementOn()),
        "/victim/statementOn",
        "a statement about the incident cannot have been given before it happened.");
  }

  private void inSuspect() {
    Suspect suspect = incident.suspect();
    refuse(
        suspect.abusedOtherPartners() == Answer.YES
            && suspect.otherVictims() != null
            && suspect.otherVictims() == 0,
        "/suspect/otherVictims",
        "the suspect is known to have abused another partner, and yet nobody else.");
    refuse(
        suspect.stillToBeFound() == Answer.YES
            && (investigation.remanded() == Answer.YES
                || investigation.release() == Release.IN_CUSTODY
                || investigation.release() == Release.REMANDED),
        "/suspect/stillToBeFound",
        "the suspect is in custody, and yet is still to be found.");
  }

  private void inArrest() {
    @Nullable Instant arrestedAt = investigation.arrestedAt();
    @Nullable Instant releasedAt = investigation.releasedAt();
    refuse(
        investigation.arrested() == Answer.NO && (arrestedAt != null || releasedAt != null),
        "/investigation/arrested",
        "there was no arrest, and yet the time of the arrest, or of the release after it, is"
            + " given.");
    refuse(
        investigation.arrested() == Answer.YES
            && investigation.noArrestReasonRecorded() == Answer.YES,
        "/investigation/noArrestReasonRecorded",
        "the suspect was arrested, and yet it is recorded why there was no arrest.");
    refuse(
        investigation.arrested() == Answer.YES && investigation.release() == Release.NOT_ARRESTED,
        "/investigation/release",
        "the suspect was arrested, and yet is said to be free because of no arrest.");
    refuse(
        arrestedAt != null && isBeforeIncident(LocalDate.ofInstant(arrestedAt, Incident.ZONE)),
        "/investigation/arrestedAt",
        "nobody can have been arrested for the incident before it happened.");
    refuse(
        arrestedAt != null && releasedAt != null && releasedAt.isBefore(arrestedAt),
        "/investigation/releasedAt",
        "the suspect cannot have been released before the arrest.");
  }

  private void inRemand() {
    @Nullable Release release = investigation.release();
    refuse(
        investigation.remanded() == Answer.NO && release == Release.REMANDED,
        "/investigation/remanded",
        "the suspect is said not to be remanded, and yet the terms of release say so.");
    refuse(
        investigation.remanded() == Answer.YES && release != null && NOT_REMANDED.contains(release),
        "/investigation/remanded",
        "the suspect is said to be remanded, and yet to be free.");
  }

  private void inOutcome() {
    refuse(
        investigation.decidedAt() != null
            && investigation.chargeDecision() == ChargeDecision.UNDECIDED,
        "/investigation/decidedAt",
        "nobody has decided, and yet the time of the decision is given.");
    refuse(
        investigation.disclosureAppliedOn() != null
            && investigation.disclosureApplication() == DisclosureApplicant.NOBODY,
        "/investigation/disclosureAppliedOn",
        "nobody applied for a disclosure, and yet the day of the application is given.");
  }

  private boolean isBeforeIncident(LocalDate day) {
    return incident.occurredOn() != null && day.isBefore(incident.occurredOn());
  }

  private void refuse(boolean contradicts, String pointer, String message) {
    if (contradicts) {
      found.add(new Contradiction(pointer, message));
    }
  }
}
