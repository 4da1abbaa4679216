package io.github.riskrules.engine.drl;

import java.util.Locale;

/**
 * Refuses characters that readers do not see, or see elsewhere than the computer does, and lines
 * too long to be read. It runs before anything tries to understand the text.
 */
final class CharacterGate {
  private CharacterGate() {}

  /** Whether the text can be read on; everything wrong with its characters is reported. */
  static boolean check(String text, int longestLine, FileProblems problems) {
    boolean readable = true;
    int lineStart = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (character == '\n') {
        readable &= checkLine(i - lineStart, longestLine, lineStart, problems);
        lineStart = i + 1;
      } else if (!isVisible(character) && !isLineEnd(text, i) && !repeats(text, i, character)) {
        problems.at(
            i,
            "the character "
                + name(character)
                + " cannot be seen, so it cannot stand in a rule file.",
            "Delete it, and write the text here anew.");
      }
      i += Character.charCount(character);
    }
    return checkLine(text.length() - lineStart, longestLine, lineStart, problems) && readable;
  }

  /** Whether a character shows as what it is, wherever it stands. */
  static boolean isVisible(int character) {
    if (character == '\t') {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> !isBlankLetter(character);
    };
  }

  /** How a character is called, as in {@code U+202E (right-to-left override)}. */
  static String name(int character) {
    String name = Character.getName(character);
    return String.format(Locale.ROOT, "U+%04X", character)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }

  // Hangul fillers and the like count as letters and show as nothing.
  private static boolean isBlankLetter(int character) {
    return character == 0x115F
        || character == 0x1160
        || character == 0x3164
        || character == 0xFFA0
        || character == 0x2800
        || character == 0x034F
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean repeats(String text, int at, int character) {
    return at > 0 && text.codePointBefore(at) == character;
  }

  private static boolean checkLine(
      int length, int longestLine, int lineStart, FileProblems problems) {
    if (length > longestLine) {
      problems.at(
          lineStart,
          "this line has more than " + longestLine + " characters.",
          "Break it into shorter lines.");
    }
    return length <= longestLine;
  }
}
