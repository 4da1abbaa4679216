package io.github.riskrules.engine.drl;

/**
 * A comment of a rule file.
 *
 * @param start where it begins in the text
 * @param end where it ends, the first character after it
 * @param text as written, with its marks
 */
record Comment(int start, int end, String text) {

  boolean isBlock() {
    return text.startsWith("/*");
  }

  /** What it says, on one line and without its marks. */
  String words() {
    String inner = isBlock() ? text.substring(2, text.length() - 2) : text.substring(2);
    return inner.replaceAll("(?m)^[\\s*/]+", " ").replaceAll("\\s+", " ").trim();
  }
}
