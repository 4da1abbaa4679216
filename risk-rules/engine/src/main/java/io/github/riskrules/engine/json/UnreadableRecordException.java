package io.github.riskrules.engine.json;

/** A document is not what its kind of document looks like. The message holds no value of it. */
public final class UnreadableRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRecordException(String pointer, String what) {
    super((pointer.isEmpty() ? "the document" : pointer) + " " + what, null, false, false);
  }
}
