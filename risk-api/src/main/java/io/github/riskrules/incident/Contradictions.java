package io.github.riskrules.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts of an incident that cannot all be so. Whichever of two such facts a rule happened to
 * read would settle the decision, so an incident that has any is not assessed: it goes back to
 * whoever can say which of them is right.
 *
 * <p>Only what cannot be is a contradiction. What is merely unlikely, or what a professional may
 * well record on purpose, such as an order believed in force beyond its dates, is not.
 */
public final class Contradictions {
  /** The most entries that each list of an incident may have. */
  public static final int MOST_ENTRIES = 500;

  private static final int ADULT = 18;
  private static final int YEAR = 12;
  private static final int TWO_YEARS = 24;

  private final Incident incident;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(Incident incident) {
    this.incident = incident;
  }

  /** Every contradiction of an incident, in the order of its facts; empty when there is none. */
  public static List<Contradiction> of(Incident incident) {
    Contradictions contradictions = new Contradictions(incident);
    contradictions.inTimes();
    contradictions.inFirstContact();
    contradictions.inSuspect();
    contradictions.inDash();
    contradictions.inHistory();
    contradictions.inChildren();
    contradictions.inOrders();
    contradictions.found.addAll(CaseContradictions.of(incident));
    contradictions.found.addAll(ConnectionContradictions.of(incident));
    return List.copyOf(contradictions.found);
  }

  private void inTimes() {
    if (incident.occurredAt() != null) {
      refuse(
          incident.occurredAt().isAfter(incident.reportedAt()),
          "/occurredAt",
          "the incident cannot have happened after it was reported.");
      LocalDate day = LocalDate.ofInstant(incident.occurredAt(), Incident.ZONE);
      refuse(
          !day.equals(incident.occurredOn()),
          "/occurredOn",
          "the day on which it happened is not the day, in London, of the time at which it"
              + " happened.");
    }
    refuseAfterReport(incident.occurredOn(), "/occurredOn", "the day on which it happened");
  }

  private void inFirstContact() {
    boolean knownBefore =
        incident.history().maracReferral() == Answer.YES
            || incident.history().incidents().stream()
                .anyMatch(
                    prior ->
                        prior.reported() == ReportedTo.POLICE
                            || prior.reported() == ReportedTo.OTHER_AGENCY);
    refuse(
        incident.firstContact() == Answer.YES && knownBefore,
        "/firstContact",
        "this cannot be the first contact with any agency when the history has an earlier one.");
  }

  private void inSuspect() {
    Suspect suspect = incident.suspect();
    refuse(
        suspect.age() != null
            && suspect.adult() == (suspect.age() >= ADULT ? Answer.NO : Answer.YES),
        "/suspect/adult",
        "whether the suspect is 18 or over does not agree with the suspect's age.");
    inDated(
        "/suspect/domesticSanction",
        "conviction or caution for domestic abuse",
        suspect.domesticSanction(),
        suspect.domesticSanctionOn(),
        suspect.domesticSanctionInLookBack());
    inDated(
        "/suspect/violenceSanction",
        "conviction or caution for violence",
        suspect.violenceSanction(),
        suspect.violenceSanctionOn(),
        suspect.violenceSanctionInLookBack());
    refuse(
        suspect.counterAllegation() == Answer.NO
            && (suspect.counterAllegationOfViolence() == Answer.YES
                || suspect.counterAllegationOfStrangulation() == Answer.YES),
        "/suspect/counterAllegation",
        "there is no counter-allegation, and yet it is said what it alleges.");
  }

  private void inDated(
      String pointer, String name, Answer any, @Nullable LocalDate on, Answer inLookBack) {
    refuse(
        any == Answer.NO && (on != null || inLookBack == Answer.YES),
        pointer,
        "there is no " + name + ", and yet one is dated.");
    refuseAfterReport(on, pointer + "On", "the date of the last " + name);
    refuseOtherWindow(any, on, TWO_YEARS, inLookBack, pointer + "InLookBack", "two years");
  }

  private void inDash() {
    Dash dash = incident.dash();
    refuse(
        dash.statedTicks() != null && dash.statedTicks() > Dash.QUESTIONS - dash.noes(),
        "/dash/statedTicks",
        "more questions are stated to be answered yes than are left beside those answered no.");
  }

  private void inHistory() {
    History history = incident.history();
    refuse(
        history.maracReferral() == Answer.NO
            && (history.maracReferredOn() != null || history.maracReferralInYear() == Answer.YES),
        "/history/maracReferral",
        "there is no MARAC referral, and yet one is dated.");
    refuseAfterReport(
        history.maracReferredOn(),
        "/history/maracReferredOn",
        "the date of the last MARAC referral");
    refuseOtherWindow(
        history.maracReferral(),
        history.maracReferredOn(),
        YEAR,
        history.maracReferralInYear(),
        "/history/maracReferralInYear",
        "12 months");
    refuseTooMany(history.incidents(), "/history/incidents");
    for (int i = 0; i < history.incidents().size(); i++) {
      inPrior(history.incidents().get(i), "/history/incidents/" + i);
    }
  }

  private void inPrior(PriorIncident prior, String pointer) {
    refuse(
        incident.id().equals(prior.id()),
        pointer + "/id",
        "an earlier incident cannot have the id of the incident assessed.");
    refuseAfterReport(prior.earliest(), pointer + "/earliest", "the day of an earlier incident");
    refuseAfterReport(prior.latest(), pointer + "/latest", "the latest day of an earlier incident");
    refuse(
        prior.earliest() != null
            && prior.latest() != null
            && prior.latest().isBefore(prior.earliest()),
        pointer + "/latest",
        "the latest day it can have been is before the earliest.");
  }

  private void inChildren() {
    Children children = incident.children();
    refuse(
        children.liveThere() == Answer.YES
            && children.complete() == Answer.YES
            && children.each().isEmpty(),
        "/children/complete",
        "children live there, and yet a list without any child is said to be complete.");
    refuseTooMany(children.each(), "/children/each");
  }

  private void inOrders() {
    List<CourtOrder> orders = incident.orders().each();
    refuseTooMany(orders, "/orders/each");
    for (int i = 0; i < orders.size(); i++) {
      CourtOrder order = orders.get(i);
      String pointer = "/orders/each/" + i;
      refuse(
          order.served() == Answer.NO && order.servedAt() != null,
          pointer + "/served",
          "the order was not served, and yet the time of service is given.");
      refuse(
          order.servedAt() != null
              && order.madeOn() != null
              && LocalDate.ofInstant(order.servedAt(), Incident.ZONE).isBefore(order.madeOn()),
          pointer + "/servedAt",
          "the order cannot have been served before the day on which it was made.");
      refuse(
          order.expiresOn() != null
              && order.madeOn() != null
              && order.expiresOn().isBefore(order.madeOn()),
          pointer + "/expiresOn",
          "the order cannot end before the day on which it was made.");
    }
  }

  private void refuseAfterReport(@Nullable LocalDate date, String pointer, String name) {
    refuse(
        date != null && date.isAfter(incident.reportedOn()),
        pointer,
        name + " is after the day on which the incident was reported.");
  }

  private void refuseOtherWindow(
      Answer any,
      @Nullable LocalDate date,
      int months,
      Answer inWindow,
      String pointer,
      String inWords) {
    if (any == Answer.NO || date == null || date.isAfter(incident.reportedOn())) {
      return;
    }
    boolean within = Months.between(date, incident.reportedOn()) <= months;
    refuse(
        inWindow == (within ? Answer.NO : Answer.YES),
        pointer,
        "whether it falls within the past " + inWords + " does not agree with its date.");
  }

  private void refuseTooMany(List<?> entries, String pointer) {
    refuse(
        entries.size() > MOST_ENTRIES,
        pointer,
        "the list has more than " + MOST_ENTRIES + " entries.");
  }

  private void refuse(boolean contradicts, String pointer, String message) {
    if (contradicts) {
      found.add(new Contradiction(pointer, message));
    }
  }
}
