package io.github.riskrules.engine.text;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Characters that steer text instead of being part of it. A reviewer does not see them, so they
 * must not decide what a computer reads.
 */
public final class Unseen {
  private Unseen() {}

  /**
   * Whether nobody sees a character: controls (tabs and line ends too), direction marks, characters
   * without width, fillers, variation and tag characters, private use and unassigned ones.
   */
  public static boolean is(int codePoint) {
    // Most of any text; the tables of Unicode need not be asked.
    if (codePoint >= ' ' && codePoint <= '~') {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBlankLetterOrMark(codePoint);
    };
  }

  /** The text with each of them spelt out, as in {@code U+202E}, so that a reader sees them too. */
  public static String spelt(String text) {
    if (text.codePoints().noneMatch(Unseen::is)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder(text.length());
    text.codePoints()
        .forEach(each -> spelt.append(is(each) ? Quoted.name(each) : Character.toString(each)));
    return spelt.toString();
  }

  /**
   * Where in a text characters stand that its format forbids. The usual line ends, with or without
   * a carriage return, belong to every format.
   */
  public static IntStream offsets(String text, IntPredicate forbidden) {
    IntStream.Builder offsets = IntStream.builder();
    int codePoint;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (forbidden.test(codePoint) && !isLineEnd(text, at)) {
        offsets.add(at);
      }
    }
    return offsets.build();
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\n'
        || (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
  }

  /**
   * Fillers, joiners and variation selectors: letters and marks to the standard, nothing to see.
   */
  private static boolean isBlankLetterOrMark(int codePoint) {
    return codePoint == 0x034F
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x2800
        || codePoint == 0x3164
        || codePoint == 0xFFA0
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
