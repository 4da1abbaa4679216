package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Assessment} fact by fact. What each fact asks stands in its {@link Fact}; one
 * that is not set is unknown. Not thread-safe.
 */
public final class AssessmentBuilder {
  private @Nullable Instrument instrument;
  private @Nullable AssessmentState state;
  private @Nullable ProfessionalRole completedBy;
  private Answer supervisorReviewed = Answer.NOT_ASKED;
  private Answer qualityConcern = Answer.NOT_ASKED;

  private AssessmentBuilder() {}

  /** A builder that knows nothing yet. */
  public static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static AssessmentBuilder builder(Assessment from) {
    AssessmentBuilder builder = new AssessmentBuilder();
    builder.instrument = from.instrument();
    builder.state = from.state();
    builder.completedBy = from.completedBy();
    builder.supervisorReviewed = from.supervisorReviewed();
    builder.qualityConcern = from.qualityConcern();
    return builder;
  }

  public AssessmentBuilder instrument(@Nullable Instrument instrument) {
    this.instrument = instrument;
    return this;
  }

  public AssessmentBuilder state(@Nullable AssessmentState state) {
    this.state = state;
    return this;
  }

  public AssessmentBuilder completedBy(@Nullable ProfessionalRole completedBy) {
    this.completedBy = completedBy;
    return this;
  }

  public AssessmentBuilder supervisorReviewed(Answer supervisorReviewed) {
    this.supervisorReviewed = supervisorReviewed;
    return this;
  }

  public AssessmentBuilder qualityConcern(Answer qualityConcern) {
    this.qualityConcern = qualityConcern;
    return this;
  }

  /** What is known so far. */
  public Assessment build() {
    return new Assessment(instrument, state, completedBy, supervisorReviewed, qualityConcern);
  }
}
