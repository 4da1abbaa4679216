package io.github.riskrules.cli;

/** What the exit code tells the caller. */
final class Exit {
  /** All is well. */
  static final int FINE = 0;

  /** The command ran, and a person should look: problems were found, or scenarios failed. */
  static final int LOOK = 1;

  /**
   * The command could not run: bad usage, an unreadable file, a pack that does not load though the
   * command was asked for something else than to check it, a failure.
   */
  static final int COULD_NOT_RUN = 2;

  private Exit() {}
}
