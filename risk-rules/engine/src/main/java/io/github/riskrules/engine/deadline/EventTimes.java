package io.github.riskrules.engine.deadline;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.ChargeDecision;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.DisclosureApplicant;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.Investigation;
import io.github.riskrules.incident.OrderKind;
import io.github.riskrules.incident.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in an incident when something happened that starts a clock. */
final class EventTimes {
  /** What lies outside these years is no time that anybody recorded. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  /** From this age of both on it is domestic abuse (Domestic Abuse Act 2021 s.1(2)). */
  private static final int DEFINITION_AGE = 16;

  private static final Instant FIRST = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse(LAST_YEAR + "-12-31T23:59:59Z");

  private final @Nullable Limits limits;

  EventTimes(@Nullable Limits limits) {
    this.limits = limits;
  }

  /** When an event happened; null when that is not recorded. */
  @Nullable Moment moment(DeadlineEvent event, Incident incident, Instant assessedAt) {
    return switch (event) {
      case REPORT -> at(incident.reportedAt());
      case ASSESSMENT -> at(assessedAt);
      case OFFENCE -> on(event, incident.occurredOn());
      case ARREST -> at(incident.investigation().arrestedAt());
      case RELEASE -> at(incident.investigation().releasedAt());
      case DECISION -> at(incident.investigation().decidedAt());
      case CASE_STEP -> caseStep(incident, assessedAt);
      case DISCLOSURE_APPLICATION -> on(event, incident.investigation().disclosureAppliedOn());
      case DVPN_SERVED -> at(latest(incident, OrderKind.DVPN, CourtOrder::servedAt));
      case DAPN_SERVED -> at(latest(incident, OrderKind.DAPN, CourtOrder::servedAt));
      case ORDER_MADE -> on(event, latest(incident, OrderKind.DVPO, CourtOrder::madeOn));
      case ORDER_ENDS -> on(event, latest(incident, OrderKind.DVPO, EventTimes::lastDay));
      case BAIL_ENDS -> bailEnds(incident);
      case CHARGE_LIMIT -> chargeLimit(incident);
    };
  }

  /** The facts, by path, that would tell when, of what is known to have happened. */
  List<String> untimed(DeadlineEvent event, Incident incident) {
    Investigation known = incident.investigation();
    return switch (event) {
      case REPORT, ASSESSMENT -> List.of();
      case OFFENCE, CHARGE_LIMIT -> ask(incident.occurredOn() == null, "occurredOn");
      case ARREST -> ask(known.arrested() == Answer.YES, "investigation.arrestedAt");
      case RELEASE -> ask(isFree(known.release()), "investigation.releasedAt");
      case DECISION -> ask(isDecided(known.chargeDecision()), "investigation.decidedAt");
      case CASE_STEP ->
          Stream.of(DeadlineEvent.ARREST, DeadlineEvent.RELEASE, DeadlineEvent.DECISION)
              .flatMap(step -> untimed(step, incident).stream())
              .toList();
      case DVPN_SERVED -> servedUntimed(incident, OrderKind.DVPN);
      case DAPN_SERVED -> servedUntimed(incident, OrderKind.DAPN);
      case ORDER_MADE -> untimed(incident, OrderKind.DVPO, order -> true, "madeOn");
      case ORDER_ENDS -> untimed(incident, OrderKind.DVPO, order -> true, "expiresOn");
      case BAIL_ENDS -> ask(isOnBail(known.release()), "investigation.bailEndsOn");
      case DISCLOSURE_APPLICATION ->
          ask(isApplied(known.disclosureApplication()), "investigation.disclosureAppliedOn");
    };
  }

  private static List<String> ask(boolean hasHappened, String path) {
    return hasHappened ? List.of(path) : List.of();
  }

  private static boolean isFree(@Nullable Release release) {
    return release == Release.UNDER_INVESTIGATION
        || release == Release.RELEASED_NO_FURTHER_ACTION
        || isOnBail(release);
  }

  private static boolean isOnBail(@Nullable Release release) {
    return release == Release.BAIL_WITH_CONDITIONS || release == Release.BAIL_WITHOUT_CONDITIONS;
  }

  private static boolean isDecided(@Nullable ChargeDecision decision) {
    return decision != null && decision != ChargeDecision.UNDECIDED;
  }

  private static boolean isApplied(@Nullable DisclosureApplicant applicant) {
    return applicant != null && applicant != DisclosureApplicant.NOBODY;
  }

  private static List<String> servedUntimed(Incident incident, OrderKind notice) {
    return untimed(incident, notice, order -> order.served() == Answer.YES, "servedAt");
  }

  private static List<String> untimed(
      Incident incident, OrderKind kind, Predicate<CourtOrder> hasHappened, String fact) {
    List<String> paths = new ArrayList<>();
    List<CourtOrder> orders = incident.orders().each();
    for (int i = 0; i < orders.size(); i++) {
      if (orders.get(i).kind() == kind && hasHappened.test(orders.get(i))) {
        paths.add("orders.each[" + i + "]." + fact);
      }
    }
    return paths;
  }

  private static <T extends Comparable<? super T>> @Nullable T latest(
      Incident incident, OrderKind kind, Function<CourtOrder, @Nullable T> time) {
    T latest = null;
    for (CourtOrder order : incident.orders().each()) {
      T each = order.kind() == kind ? time.apply(order) : null;
      if (each != null && (latest == null || each.compareTo(latest) > 0)) {
        latest = each;
      }
    }
    return latest;
  }

  /** The day on which an order is made is the first of its length. */
  private static @Nullable LocalDate lastDay(CourtOrder order) {
    LocalDate made = recorded(order.madeOn());
    Integer length = order.lengthDays();
    return order.expiresOn() == null && made != null && length != null
        ? made.plusDays(length - 1L)
        : recorded(order.expiresOn());
  }

  /** The latest step that was taken by then; one entered ahead of time is not. */
  private static @Nullable Moment caseStep(Incident incident, Instant assessedAt) {
    Investigation known = incident.investigation();
    return Stream.of(known.arrestedAt(), known.releasedAt(), known.decidedAt())
        .filter(time -> time != null && !time.isAfter(assessedAt))
        .max(Comparator.naturalOrder())
        .map(EventTimes::at)
        .orElse(null);
  }

  private @Nullable Moment bailEnds(Incident incident) {
    Investigation known = incident.investigation();
    Moment recorded = on(DeadlineEvent.BAIL_ENDS, known.bailEndsOn());
    Moment arrest = at(known.arrestedAt());
    boolean mayBeOnBail = known.release() == null || isOnBail(known.release());
    return recorded != null || arrest == null || limits == null || !mayBeOnBail
        ? recorded
        : limits.bailEnds(arrest.earliest());
  }

  private @Nullable Moment chargeLimit(Incident incident) {
    LocalDate offence = recorded(incident.occurredOn());
    LocalDate statement =
        isDomesticAbuse(incident) ? recorded(incident.victim().statementOn()) : null;
    return limits == null || offence == null ? null : limits.chargeLimit(offence, statement);
  }

  /**
   * Whether the limit that runs from a statement applies: in domestic abuse alone (Criminal Justice
   * Act 1988 s.39A). While it is not known the shorter one stands, which is lawful either way.
   */
  private static boolean isDomesticAbuse(Incident incident) {
    return incident.relationship().personallyConnected() == Answer.YES
        && !isBelow(DEFINITION_AGE, incident.victim().age())
        && !isBelow(DEFINITION_AGE, incident.suspect().age());
  }

  private static boolean isBelow(int years, @Nullable Integer age) {
    return age != null && age < years;
  }

  private static @Nullable Moment at(@Nullable Instant time) {
    return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : Moment.at(time);
  }

  private static @Nullable Moment on(DeadlineEvent event, @Nullable LocalDate day) {
    LocalDate recorded = recorded(day);
    return recorded == null ? null : event.on(recorded);
  }

  private static @Nullable LocalDate recorded(@Nullable LocalDate day) {
    boolean inYears = day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return inYears ? day : null;
  }
}
