package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * The risk assessment made for this incident, as its caller states it; never derived.
 *
 * <p>Facts under {@code assessment} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Assessment(
    @Fact(question = "Which risk assessment was used?", source = "Officer")
        @Nullable Instrument instrument,
    @Fact(
            question = "Was the risk assessment done?",
            source = "Officer",
            direction = Direction.MORE_IS_WORSE)
        @Nullable AssessmentState state,
    @Fact(question = "Who made the risk assessment?", source = "Officer")
        @Nullable ProfessionalRole completedBy,
    @Fact(
            question = "Has a supervisor reviewed the assessment?",
            source = "Supervisor",
            direction = Direction.PROTECTIVE)
        Answer supervisorReviewed,
    @Fact(
            question = "Is there a concern about how the assessment was made?",
            source = "Anyone",
            direction = Direction.RISK)
        Answer qualityConcern) {

  public Assessment {
    supervisorReviewed = Answer.orNotAsked(supervisorReviewed);
    qualityConcern = Answer.orNotAsked(qualityConcern);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Assessment[facts withheld]";
  }
}
