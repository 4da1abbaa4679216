package io.github.riskrules.incident;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What happened between this pair before, whoever knows of it, and earlier referrals.
 *
 * <p>Facts under {@code history} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record History(
    @Fact(
            question = "Are all earlier incidents of this pair listed?",
            source = "Records",
            direction = Direction.PROTECTIVE)
        Answer complete,
    @Fact(
            question =
                "How many earlier events, at least, were there in the 12 months before this"
                    + " report?",
            source = "Caller's record, when only a count was kept",
            direction = Direction.MORE_IS_WORSE,
            min = 0,
            max = 9999)
        @Nullable Integer statedEventsInYear,
    @Fact(
            question =
                "How many earlier crimes, at least, were there in the 12 months before this"
                    + " report?",
            source = "Caller's record, when only a count was kept",
            direction = Direction.MORE_IS_WORSE,
            min = 0,
            max = 9999)
        @Nullable Integer statedCrimesInYear,
    @Fact(
            question = "Has this pair ever been referred to MARAC?",
            source = "MARAC coordinator",
            direction = Direction.RISK)
        Answer maracReferral,
    @Fact(
            question = "When was the last MARAC referral of this pair?",
            source = "MARAC coordinator",
            direction = Direction.MORE_IS_WORSE)
        @Nullable LocalDate maracReferredOn,
    @Fact(
            question = "Is a MARAC referral of this pair known to fall within the past 12 months?",
            source = "MARAC coordinator",
            direction = Direction.RISK)
        Answer maracReferralInYear,
    @Fact(
            question = "Is the case known to a MARAC in another area?",
            source = "MARAC coordinator",
            direction = Direction.RISK)
        Answer otherAreaMarac,
    List<PriorIncident> incidents) {

  public History {
    complete = Answer.orNotAsked(complete);
    Ranges.check("history.statedEventsInYear", statedEventsInYear, 0, 9999);
    Ranges.check("history.statedCrimesInYear", statedCrimesInYear, 0, 9999);
    maracReferral = Answer.orNotAsked(maracReferral);
    maracReferralInYear = Answer.orNotAsked(maracReferralInYear);
    otherAreaMarac = Answer.orNotAsked(otherAreaMarac);
    if (!maracReferral.isKnown()
        && (maracReferredOn != null || maracReferralInYear == Answer.YES)) {
      maracReferral = Answer.YES;
    }
    if (maracReferral == Answer.NO) {
      maracReferralInYear = Answer.noIfNotAsked(maracReferralInYear);
    }
    incidents = incidents == null ? List.of() : List.copyOf(incidents);
  }

  /**
   * How many earlier events are known to lie within the 12 months before the report: those listed
   * with a date that is surely inside, or a stated number where that is higher. A stated crime is
   * an event.
   */
  @Fact(
      question = "How many earlier events are known in the 12 months before the report?",
      source = "Counted from the earlier incidents, or stated",
      direction = Direction.MORE_IS_WORSE,
      atMost = "possibleEventsInYear",
      from = {"complete", "incidents"})
  public int eventsInYear() {
    int dated = count(incident -> within(incident.monthsBefore()));
    return Math.max(crimesInYear(), atLeast(dated, statedEventsInYear));
  }

  /**
   * How many earlier events may lie within those 12 months. Without a complete list there is no
   * upper limit, and this is {@link Integer#MAX_VALUE}.
   */
  @Fact(
      question = "How many earlier events may there be in the 12 months before the report?",
      source = "Counted from the earlier incidents, when the list is complete",
      direction = Direction.MORE_IS_WORSE)
  public int possibleEventsInYear() {
    if (complete != Answer.YES) {
      return Integer.MAX_VALUE;
    }
    return Math.max(count(History::possiblyWithin), eventsInYear());
  }

  /**
   * How many earlier crimes are known to lie within the 12 months before the report: as {@link
   * #eventsInYear()}, of the incidents known to be crimes.
   */
  @Fact(
      question = "How many earlier crimes are known in the 12 months before the report?",
      source = "Counted from the earlier incidents, or stated",
      direction = Direction.MORE_IS_WORSE,
      atMost = "possibleCrimesInYear",
      from = {"complete", "incidents"})
  public int crimesInYear() {
    int dated =
        count(incident -> incident.crime() == Answer.YES && within(incident.monthsBefore()));
    return atLeast(dated, statedCrimesInYear);
  }

  /** How many earlier crimes may lie within those 12 months; as {@link #possibleEventsInYear()}. */
  @Fact(
      question = "How many earlier crimes may there be in the 12 months before the report?",
      source = "Counted from the earlier incidents, when the list is complete",
      direction = Direction.MORE_IS_WORSE)
  public int possibleCrimesInYear() {
    if (complete != Answer.YES) {
      return Integer.MAX_VALUE;
    }
    int possible = count(incident -> incident.crime() != Answer.NO && possiblyWithin(incident));
    return Math.max(possible, crimesInYear());
  }

  private int count(Predicate<PriorIncident> wanted) {
    int found = 0;
    for (PriorIncident incident : incidents) {
      if (wanted.test(incident)) {
        found++;
      }
    }
    return found;
  }

  private static boolean within(@Nullable Integer months) {
    return months != null && months <= YEAR;
  }

  private static boolean possiblyWithin(PriorIncident incident) {
    Integer months = incident.possiblyMonthsBefore();
    return months == null || months <= YEAR;
  }

  private static int atLeast(int counted, @Nullable Integer stated) {
    return stated == null ? counted : Math.max(counted, stated);
  }

  /** Whether an earlier incident was violence, or a threat of it, by the suspect. */
  Answer violentBefore() {
    return Answers.any(
        incidents, incident -> bySuspect(incident, VIOLENT.contains(incident.kind())));
  }

  /** Whether an earlier incident was abuse, of any kind, by the suspect. */
  Answer abusiveBefore() {
    return Answers.any(
        incidents, incident -> bySuspect(incident, incident.kind() != PriorKind.VERBAL));
  }

  /** A grave one counts whatever it was recorded as. */
  private static Answer bySuspect(PriorIncident incident, boolean ofThatKind) {
    PriorSuspect suspect = incident.suspectWas();
    Answer kind = incident.kind() == PriorKind.UNKNOWN ? Answer.NOT_ASKED : Answers.of(ofThatKind);
    return Answers.both(
        Answers.any(kind, incident.grave()),
        suspect == null ? Answer.NOT_ASKED : Answers.of(suspect != PriorSuspect.THE_VICTIM));
  }

  History countedFrom(LocalDate day) {
    // What a date says need not be asked again.
    List<PriorIncident> counted =
        incidents.stream().map(incident -> incident.countedFrom(day)).toList();
    return new History(
        complete,
        statedEventsInYear,
        statedCrimesInYear,
        maracReferral,
        maracReferredOn,
        Months.within(YEAR, maracReferredOn, day, maracReferralInYear),
        otherAreaMarac,
        counted);
  }

  private static final int YEAR = 12;

  private static final Set<PriorKind> VIOLENT =
      EnumSet.of(PriorKind.THREATS, PriorKind.VIOLENCE, PriorKind.STRANGULATION, PriorKind.SEXUAL);

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "History[facts withheld]";
  }
}
