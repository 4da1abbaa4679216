package io.github.riskrules.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CourtOrder} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. The kind is required. Not thread-safe.
 */
public final class CourtOrderBuilder {
  private @Nullable OrderKind kind;
  private Answer inForce = Answer.NOT_ASKED;
  private Answer served = Answer.NOT_ASKED;
  private @Nullable Instant servedAt;
  private @Nullable LocalDate madeOn;
  private @Nullable LocalDate expiresOn;
  private @Nullable Integer lengthDays;
  private @Nullable AuthorisingRank authorisedBy;
  private @Nullable BreachManner breach;

  private CourtOrderBuilder() {}

  /** A builder that knows nothing yet. */
  public static CourtOrderBuilder builder() {
    return new CourtOrderBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static CourtOrderBuilder builder(CourtOrder from) {
    CourtOrderBuilder builder = new CourtOrderBuilder();
    builder.kind = from.kind();
    builder.inForce = from.inForce();
    builder.served = from.served();
    builder.servedAt = from.servedAt();
    builder.madeOn = from.madeOn();
    builder.expiresOn = from.expiresOn();
    builder.lengthDays = from.lengthDays();
    builder.authorisedBy = from.authorisedBy();
    builder.breach = from.breach();
    return builder;
  }

  public CourtOrderBuilder kind(OrderKind kind) {
    this.kind = kind;
    return this;
  }

  public CourtOrderBuilder inForce(Answer inForce) {
    this.inForce = inForce;
    return this;
  }

  public CourtOrderBuilder served(Answer served) {
    this.served = served;
    return this;
  }

  public CourtOrderBuilder servedAt(@Nullable Instant servedAt) {
    this.servedAt = servedAt;
    return this;
  }

  public CourtOrderBuilder madeOn(@Nullable LocalDate madeOn) {
    this.madeOn = madeOn;
    return this;
  }

  public CourtOrderBuilder expiresOn(@Nullable LocalDate expiresOn) {
    this.expiresOn = expiresOn;
    return this;
  }

  public CourtOrderBuilder lengthDays(@Nullable Integer lengthDays) {
    this.lengthDays = lengthDays;
    return this;
  }

  public CourtOrderBuilder authorisedBy(@Nullable AuthorisingRank authorisedBy) {
    this.authorisedBy = authorisedBy;
    return this;
  }

  public CourtOrderBuilder breach(@Nullable BreachManner breach) {
    this.breach = breach;
    return this;
  }

  /** What is known so far. */
  public CourtOrder build() {
    return new CourtOrder(
        Objects.requireNonNull(kind, "kind is required"),
        inForce,
        served,
        servedAt,
        madeOn,
        expiresOn,
        lengthDays,
        authorisedBy,
        breach);
  }
}
