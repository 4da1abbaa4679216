package io.github.riskrules.engine.text;

import java.util.Locale;

/**
 * Repeats, in a message, a piece of text someone wrote: short, on one line, and with every
 * character that is not plain ASCII spelt out, because the one that does harm looks like another or
 * like nothing.
 */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text in single quotes. */
  public static String of(String text) {
    return "'" + bare(text) + "'";
  }

  /** The text without quotes, as for the name of a file. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    int[] codePoints = text.codePoints().limit(LONGEST + 1L).toArray();
    for (int i = 0; i < Math.min(codePoints.length, LONGEST); i++) {
      bare.append(plain(codePoints[i]));
    }
    return bare.append(codePoints.length > LONGEST ? "…" : "").toString();
  }

  private static String plain(int codePoint) {
    return codePoint >= ' ' && codePoint < 0x7F ? Character.toString(codePoint) : name(codePoint);
  }

  /** A character by its number, as in {@code U+202E}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
