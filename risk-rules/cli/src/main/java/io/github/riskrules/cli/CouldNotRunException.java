package io.github.riskrules.cli;

/** A command could not do its work, for a reason that its message tells the person who gave it. */
final class CouldNotRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports the reason.
   *
   * @param message what is wrong and what would be right, without any fact of an incident
   */
  CouldNotRunException(String message) {
    super(message, null, false, false);
  }
}
