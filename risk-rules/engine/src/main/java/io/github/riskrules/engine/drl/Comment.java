package io.github.riskrules.engine.drl;

import java.util.regex.Pattern;

/**
 * A comment of a rule file.
 *
 * @param start where it begins in the text
 * @param end where it ends, the first character after it
 * @param text as written, with its marks
 */
record Comment(int start, int end, String text) {
  private static final Pattern MARKS = Pattern.compile("(?m)^[\\s*/]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  boolean isBlock() {
    return text.startsWith("/*");
  }

  /** What it says, on one line and without its marks. */
  String words() {
    String inner = isBlock() ? text.substring(2, text.length() - 2) : text.substring(2);
    String unmarked = MARKS.matcher(inner).replaceAll(" ");
    return SPACES.matcher(unmarked).replaceAll(" ").trim();
  }
}
