package io.github.riskrules.engine.signature;

/** A key that cannot be used, or none at all where one is needed. Its message holds no key. */
public final class BadKeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message names the file, says what is wrong with it and what would be right. */
  BadKeyException(String file, String why) {
    super("key " + file + "  " + why, null, false, false);
  }

  /** For what is no fault of one file. */
  BadKeyException(String why) {
    super(why, null, false, false);
  }
}
