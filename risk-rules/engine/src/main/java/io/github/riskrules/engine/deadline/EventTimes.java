package io.github.riskrules.engine.deadline;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.CourtOrder;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.OrderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds in an incident when something happened that starts a clock. */
final class EventTimes {
  /** What lies outside these years is no time that anybody recorded. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;
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
      case OFFENCE -> on(incident.occurredOn());
      case ARREST, RELEASE, DECISION, CASE_STEP, DISCLOSURE_APPLICATION -> null;
      case DVPN_SERVED -> at(latest(incident, OrderKind.DVPN, CourtOrder::servedAt));
      case ORDER_MADE -> startOf(latest(incident, OrderKind.DVPO, CourtOrder::madeOn));
      case ORDER_ENDS -> endOf(latest(incident, OrderKind.DVPO, EventTimes::lastDay));
      case BAIL_ENDS -> bailEnds(incident);
      case CHARGE_LIMIT -> chargeLimit(incident);
    };
  }

  /** The facts, by path, that would tell when, of what is known to have happened. */
  List<String> untimed(DeadlineEvent event, Incident incident) {
    return switch (event) {
      case REPORT, ASSESSMENT, ARREST, RELEASE, DECISION, CASE_STEP, DISCLOSURE_APPLICATION ->
          List.of();
      case OFFENCE, CHARGE_LIMIT ->
          incident.occurredOn() == null ? List.of("occurredOn") : List.of();
      case DVPN_SERVED ->
          untimed(
              incident,
              OrderKind.DVPN,
              order -> order.served() == Answer.YES && order.servedAt() == null,
              "servedAt");
      case ORDER_MADE ->
          untimed(incident, OrderKind.DVPO, order -> order.madeOn() == null, "madeOn");
      case ORDER_ENDS ->
          untimed(incident, OrderKind.DVPO, order -> lastDay(order) == null, "expiresOn");
      case BAIL_ENDS -> List.of();
    };
  }

  private static List<String> untimed(
      Incident incident, OrderKind kind, Predicate<CourtOrder> lacks, String fact) {
    List<String> paths = new ArrayList<>();
    List<CourtOrder> orders = incident.orders().each();
    for (int i = 0; i < orders.size(); i++) {
      if (orders.get(i).kind() == kind && lacks.test(orders.get(i))) {
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

  private static @Nullable Moment bailEnds(Incident incident) {
    LocalDate day = recorded(incident.investigation().bailEndsOn());
    if (day == null) {
      return null;
    }
    return new Moment(
        Moment.endOf(day.minusDays(1)),
        Moment.endOf(day),
        "The hour at which bail ends that day is not recorded.");
  }

  private @Nullable Moment chargeLimit(Incident incident) {
    LocalDate offence = recorded(incident.occurredOn());
    return limits == null || offence == null ? null : limits.chargeLimit(offence, null);
  }

  private static @Nullable Moment at(@Nullable Instant time) {
    return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : Moment.at(time);
  }

  private static @Nullable Moment on(@Nullable LocalDate day) {
    LocalDate recorded = recorded(day);
    return recorded == null ? null : Moment.on(recorded);
  }

  private static @Nullable Moment startOf(@Nullable LocalDate day) {
    LocalDate recorded = recorded(day);
    return recorded == null ? null : Moment.at(Moment.startOf(recorded));
  }

  private static @Nullable Moment endOf(@Nullable LocalDate day) {
    LocalDate recorded = recorded(day);
    return recorded == null ? null : Moment.at(Moment.endOf(recorded));
  }

  private static @Nullable LocalDate recorded(@Nullable LocalDate day) {
    boolean inYears = day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return inYears ? day : null;
  }
}
