package io.github.riskrules.decision;

/**
 * An assessment could not be completed. There is no tier: treat the case as HIGH until a person has
 * assessed it. The message says what went wrong and holds no fact of the incident; there is never a
 * cause attached, since causes could.
 */
public final class AssessmentFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What to do with the case, in words; part of every message. */
  public static final String TREAT_AS_HIGH =
      "Treat the case as HIGH until a person has assessed it.";

  /**
   * Reports a failure.
   *
   * @param what what could not be done, without any fact of the incident
   */
  public AssessmentFailedException(String what) {
    super(what + " " + TREAT_AS_HIGH);
  }
}
