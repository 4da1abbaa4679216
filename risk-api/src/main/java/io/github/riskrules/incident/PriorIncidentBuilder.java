package io.github.riskrules.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PriorIncident} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. The kind is required. Not thread-safe.
 */
public final class PriorIncidentBuilder {
  private @Nullable String id;
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;
  private @Nullable PriorKind kind;
  private Answer crime = Answer.NOT_ASKED;
  private Answer grave = Answer.NOT_ASKED;
  private @Nullable ReportedTo reported;
  private @Nullable PriorSuspect suspectWas;

  private PriorIncidentBuilder() {}

  /** A builder that knows nothing yet. */
  public static PriorIncidentBuilder builder() {
    return new PriorIncidentBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static PriorIncidentBuilder builder(PriorIncident from) {
    PriorIncidentBuilder builder = new PriorIncidentBuilder();
    builder.id = from.id();
    builder.earliest = from.earliest();
    builder.latest = from.latest();
    builder.kind = from.kind();
    builder.crime = from.crime();
    builder.grave = from.grave();
    builder.reported = from.reported();
    builder.suspectWas = from.suspectWas();
    return builder;
  }

  public PriorIncidentBuilder id(@Nullable String id) {
    this.id = id;
    return this;
  }

  public PriorIncidentBuilder earliest(@Nullable LocalDate earliest) {
    this.earliest = earliest;
    return this;
  }

  public PriorIncidentBuilder latest(@Nullable LocalDate latest) {
    this.latest = latest;
    return this;
  }

  public PriorIncidentBuilder kind(PriorKind kind) {
    this.kind = kind;
    return this;
  }

  public PriorIncidentBuilder crime(Answer crime) {
    this.crime = crime;
    return this;
  }

  public PriorIncidentBuilder grave(Answer grave) {
    this.grave = grave;
    return this;
  }

  public PriorIncidentBuilder reported(@Nullable ReportedTo reported) {
    this.reported = reported;
    return this;
  }

  public PriorIncidentBuilder suspectWas(@Nullable PriorSuspect suspectWas) {
    this.suspectWas = suspectWas;
    return this;
  }

  /** What is known so far. */
  public PriorIncident build() {
    return new PriorIncident(
        id,
        earliest,
        latest,
        Objects.requireNonNull(kind, "kind is required"),
        crime,
        grave,
        reported,
        suspectWas,
        null);
  }
}
