package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.text.Unseen;
import java.util.Locale;

/**
 * Refuses characters that readers do not see, or see elsewhere than the computer does, and lines
 * too long to be read. It runs before anything tries to understand the text.
 */
final class CharacterGate {
  private CharacterGate() {}

  /** Whether the text can be read on; everything wrong with its characters is reported. */
  static boolean check(String text, int longestLine, FileProblems problems) {
    Unseen.offsets(text, character -> !isVisible(character))
        .filter(at -> !repeats(text, at))
        .forEach(at -> refuse(at, text.codePointAt(at), problems));
    boolean readable = true;
    int lineStart = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
      readable &= checkLine(end - lineStart, longestLine, lineStart, problems);
      lineStart = end + 1;
    }
    return checkLine(text.length() - lineStart, longestLine, lineStart, problems) && readable;
  }

  private static void refuse(int at, int character, FileProblems problems) {
    problems.at(
        at,
        "the character " + name(character) + " cannot be seen, so it cannot stand in a rule file.",
        "Delete it, and write the text here anew.");
  }

  /** Whether a character shows as what it is, wherever it stands. */
  static boolean isVisible(int character) {
    return character == '\t' || !Unseen.is(character);
  }

  /** How a character is called, as in {@code U+202E (right-to-left override)}. */
  static String name(int character) {
    String name = Character.getName(character);
    return Quoted.name(character)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }

  private static boolean repeats(String text, int at) {
    return at > 0 && text.codePointBefore(at) == text.codePointAt(at);
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
