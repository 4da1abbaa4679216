package io.github.riskrules.engine.deadline;

import java.time.LocalDate;
import java.util.List;

/** What a deadline counts from. Names in {@code actions.yaml} are lower case with hyphens. */
public enum DeadlineEvent {
  /** When the incident was reported. */
  REPORT("the report"),
  /** When the assessment is made. */
  ASSESSMENT("the assessment"),
  /** The day on which the incident happened. */
  OFFENCE("the offence"),
  /** When the suspect was arrested, for the incident or for breach of an order. */
  ARREST("the arrest"),
  /** When the suspect was released. */
  RELEASE("the release"),
  /** When it was decided about charge, or not to go on. */
  DECISION("the decision about charge"),
  /** The latest of arrest, release and decision that is not after the assessment. */
  CASE_STEP("the latest of arrest, release and decision"),
  /** When the latest domestic violence protection notice listed was served. */
  DVPN_SERVED("service of the protection notice"),
  /** When the latest domestic abuse protection notice listed was served. */
  DAPN_SERVED("service of the domestic abuse protection notice"),
  /** The day on which the latest domestic violence protection order listed was made. */
  ORDER_MADE("the making of the protection order"),
  /** The end of the last day of a domestic violence protection order. */
  ORDER_ENDS("the end of the protection order"),
  /** The end of bail before charge: as recorded, or the statutory period from the arrest. */
  BAIL_ENDS("the end of bail before charge"),
  /** The last day on which common assault can be charged. */
  CHARGE_LIMIT("the time limit for charging common assault"),
  /** When an application under the disclosure scheme was made. */
  DISCLOSURE_APPLICATION("the application under the disclosure scheme");

  private final String inWords;

  DeadlineEvent(String inWords) {
    this.inWords = inWords;
  }

  /** The event as the middle of a sentence names it. */
  public String inWords() {
    return inWords;
  }

  /** Whether it is worked out from periods that the law sets. */
  public boolean needsLimits() {
    return this == BAIL_ENDS || this == CHARGE_LIMIT;
  }

  /** The moment of this event where only its day is known. */
  public Moment on(LocalDate day) {
    return switch (this) {
      case ORDER_MADE -> Moment.at(Moment.startOf(day));
      case ORDER_ENDS, CHARGE_LIMIT -> Moment.at(Moment.endOf(day));
      case BAIL_ENDS ->
          new Moment(
              Moment.endOf(day.minusDays(1)),
              Moment.endOf(day),
              "The hour at which bail ends that day is not recorded.");
      default -> Moment.on(day);
    };
  }

  /** The events that come with this one, or are worked out from it. */
  List<DeadlineEvent> following() {
    return switch (this) {
      case OFFENCE -> List.of(CHARGE_LIMIT);
      case ARREST -> List.of(CASE_STEP, BAIL_ENDS);
      case RELEASE, DECISION -> List.of(CASE_STEP);
      default -> List.of();
    };
  }
}
