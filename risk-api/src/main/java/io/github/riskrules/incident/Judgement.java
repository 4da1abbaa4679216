package io.github.riskrules.incident;

import java.util.List;

/**
 * What professionals judge, apart from any count.
 *
 * <p>Facts under {@code judgement} in rules and JSON. What each component asks, where the answer
 * comes from and which way is worse stands in its {@link Fact}. A fact left out is unknown: an
 * answer becomes {@link Answer#NOT_ASKED}, anything else is null.
 */
public record Judgement(
    @Fact(
            question = "Does a professional have serious concern, even without a disclosure?",
            source = "Any professional",
            direction = Direction.RISK)
        Answer seriousConcern,
    List<ProfessionalGrade> grades) {

  public Judgement {
    seriousConcern = Answer.orNotAsked(seriousConcern);
    grades = grades == null ? List.of() : List.copyOf(grades);
  }

  /**
   * Whether any professional has graded this incident: always known, since grades are recorded and
   * never guessed. A grade ends the provisional tier of an incident that nobody has assessed.
   */
  @Fact(
      question = "Has a professional given this incident a tier?",
      source = "Counted from the grades",
      always = true,
      from = "grades")
  public Answer graded() {
    return grades.isEmpty() ? Answer.NO : Answer.YES;
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Judgement[facts withheld]";
  }
}
