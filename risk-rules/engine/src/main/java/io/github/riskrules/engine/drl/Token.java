package io.github.riskrules.engine.drl;

/**
 * The smallest piece of a rule file that means something.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, the first character after it
 * @param text as written
 */
record Token(Kind kind, int start, int end, String text) {

  enum Kind {
    /** A name, with the dots within it. */
    WORD,
    /** Anything that begins with a digit. */
    NUMBER,
    /** A text in double quotes. */
    TEXT,
    /** A sign, or a pair of signs that belong together. */
    SIGN
  }

  boolean is(String wanted) {
    return kind != Kind.TEXT && text.equals(wanted);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** What stands between the quotes of a text. */
  String content() {
    return text.substring(1, text.length() - 1);
  }
}
