package io.github.riskrules.engine.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text, strictly: UTF-8 or nothing, and no character that a reader of the file
 * cannot see. What a reviewer sees is then what the library reads.
 */
public final class StrictText {
  private StrictText() {}

  /** Decodes a file; empty, with the problems reported, when it is not clean text. */
  public static Optional<String> decode(byte[] content, YamlProblems problems) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      problems.at(
          1,
          1,
          "the file begins with a byte order mark, which some editors write unseen.",
          "Save it as UTF-8 without BOM.");
      return Optional.empty();
    }
    if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
      problems.at(1, 1, "the file is UTF-16.", "Save it as UTF-8.");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), decoded, true);
    String text = decoded.flip().toString();
    if (result.isError()) {
      int[] place = place(text, text.length());
      problems.at(place[0], place[1], "this is not UTF-8 text.", "Save the file as UTF-8.");
      return Optional.empty();
    }
    return refuseHidden(text, problems) ? Optional.empty() : Optional.of(text);
  }

  private static boolean refuseHidden(String text, YamlProblems problems) {
    boolean refused = false;
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length() && !problems.tooMany(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\n') {
        line++;
        column = 1;
        continue;
      }
      boolean lineEnd = codePoint == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (!lineEnd && isHidden(codePoint)) {
        refused = true;
        problems.at(line, column, described(codePoint), remedy(codePoint));
      }
      column++;
    }
    return refused;
  }

  /**
   * Whether a character steers text instead of being part of it: controls (tabs too), line breaks
   * other than the usual ones, direction marks, characters without width, variation and tag
   * characters, private use and unassigned ones.
   */
  public static boolean isHidden(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
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
      // Other spaces look like a space and are none.
      case Character.SPACE_SEPARATOR -> true;
      default -> isBlankLetterOrMark(codePoint);
    };
  }

  /**
   * Fillers, joiners and variation selectors: letters and marks to the standard, nothing to see.
   */
  private static boolean isBlankLetterOrMark(int codePoint) {
    return codePoint == 0x034F
        || (codePoint >= 0x115F && codePoint <= 0x1160)
        || codePoint == 0x2800
        || codePoint == 0x3164
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0xFFA0
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  static String described(int codePoint) {
    return codePoint == '\t'
        ? "a tab stands here."
        : "a character that nobody can see, " + Quoted.name(codePoint) + ", stands here.";
  }

  static String remedy(int codePoint) {
    return codePoint == '\t' ? "Use spaces." : "Delete it, or type a plain space.";
  }

  private static int[] place(String text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new int[] {line, text.codePointCount(lineStart, index) + 1};
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
