package io.github.riskrules.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link History} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class HistoryBuilder {
  private Answer complete = Answer.NOT_ASKED;
  private @Nullable Integer statedEventsInYear;
  private @Nullable Integer statedCrimesInYear;
  private Answer maracReferral = Answer.NOT_ASKED;
  private @Nullable LocalDate maracReferredOn;
  private Answer maracReferralInYear = Answer.NOT_ASKED;
  private Answer otherAreaMarac = Answer.NOT_ASKED;
  private List<PriorIncident> incidents = List.of();

  private HistoryBuilder() {}

  /** A builder that knows nothing yet. */
  public static HistoryBuilder builder() {
    return new HistoryBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static HistoryBuilder builder(History from) {
    HistoryBuilder builder = new HistoryBuilder();
    builder.complete = from.complete();
    builder.statedEventsInYear = from.statedEventsInYear();
    builder.statedCrimesInYear = from.statedCrimesInYear();
    builder.maracReferral = from.maracReferral();
    builder.maracReferredOn = from.maracReferredOn();
    builder.maracReferralInYear = from.maracReferralInYear();
    builder.otherAreaMarac = from.otherAreaMarac();
    builder.incidents = from.incidents();
    return builder;
  }

  public HistoryBuilder complete(Answer complete) {
    this.complete = complete;
    return this;
  }

  public HistoryBuilder statedEventsInYear(@Nullable Integer statedEventsInYear) {
    this.statedEventsInYear = statedEventsInYear;
    return this;
  }

  public HistoryBuilder statedCrimesInYear(@Nullable Integer statedCrimesInYear) {
    this.statedCrimesInYear = statedCrimesInYear;
    return this;
  }

  public HistoryBuilder maracReferral(Answer maracReferral) {
    this.maracReferral = maracReferral;
    return this;
  }

  public HistoryBuilder maracReferredOn(@Nullable LocalDate maracReferredOn) {
    this.maracReferredOn = maracReferredOn;
    return this;
  }

  public HistoryBuilder maracReferralInYear(Answer maracReferralInYear) {
    this.maracReferralInYear = maracReferralInYear;
    return this;
  }

  public HistoryBuilder otherAreaMarac(Answer otherAreaMarac) {
    this.otherAreaMarac = otherAreaMarac;
    return this;
  }

  public HistoryBuilder incidents(List<PriorIncident> incidents) {
    this.incidents = incidents;
    return this;
  }

  /** What is known so far. */
  public History build() {
    return new History(
        complete,
        statedEventsInYear,
        statedCrimesInYear,
        maracReferral,
        maracReferredOn,
        maracReferralInYear,
        otherAreaMarac,
        incidents);
  }
}
