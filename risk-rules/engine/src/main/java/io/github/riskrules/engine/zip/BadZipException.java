package io.github.riskrules.engine.zip;

/** A zip file is not one we read. Caught where the file is opened. */
public final class BadZipException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  BadZipException(String what, String remedy) {
    super(what, null, false, false);
    this.what = what;
    this.remedy = remedy;
  }

  static BadZipException corrupt(String what) {
    return new BadZipException(what, "Make the zip file anew.");
  }

  /** What is wrong with it. */
  public String what() {
    return what;
  }

  /** What would be right. */
  public String remedy() {
    return remedy;
  }
}
