package io.github.riskrules.engine.record;

/**
 * A record could not be kept. Of the decision it is about nothing is lost by that. The message says
 * what went wrong and what to do, and holds no fact of an incident; there is never a cause
 * attached, since causes could.
 */
public final class NotRecordedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Reports the failure.
   *
   * @param message what went wrong and what to do, without any fact of an incident
   */
  public NotRecordedException(String message) {
    super(message, null, false, false);
  }
}
