package io.github.riskrules.incident;

import java.util.List;

/**
 * Builds a {@link Judgement} fact by fact. What each fact asks stands in its {@link Fact}; one that
 * is not set is unknown. Not thread-safe.
 */
public final class JudgementBuilder {
  private Answer seriousConcern = Answer.NOT_ASKED;
  private List<ProfessionalGrade> grades = List.of();

  private JudgementBuilder() {}

  /** A builder that knows nothing yet. */
  public static JudgementBuilder builder() {
    return new JudgementBuilder();
  }

  /** A builder that knows what another one of these knows. */
  public static JudgementBuilder builder(Judgement from) {
    JudgementBuilder builder = new JudgementBuilder();
    builder.seriousConcern = from.seriousConcern();
    builder.grades = from.grades();
    return builder;
  }

  public JudgementBuilder seriousConcern(Answer seriousConcern) {
    this.seriousConcern = seriousConcern;
    return this;
  }

  public JudgementBuilder grades(List<ProfessionalGrade> grades) {
    this.grades = grades;
    return this;
  }

  /** What is known so far. */
  public Judgement build() {
    return new Judgement(seriousConcern, grades);
  }
}
