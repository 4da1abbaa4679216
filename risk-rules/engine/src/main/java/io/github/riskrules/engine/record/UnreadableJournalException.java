package io.github.riskrules.engine.record;

/** A line of a journal is no entry. The message names the line and holds no value of it. */
public final class UnreadableJournalException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableJournalException(String message) {
    super(message, null, false, false);
  }
}
