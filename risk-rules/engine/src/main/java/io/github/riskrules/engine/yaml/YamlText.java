package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.text.ByteOrderMark;
import io.github.riskrules.engine.text.Lines;
import io.github.riskrules.engine.text.Place;
import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.text.Unseen;
import io.github.riskrules.engine.text.Utf8;
import java.util.Optional;

/**
 * Turns the bytes of a YAML file into text: UTF-8 or nothing, and no character that a reader of the
 * file cannot see. What a reviewer sees is then what the library reads.
 */
final class YamlText {
  private YamlText() {}

  /** Decodes a file; empty, with the problems reported, when it is not clean text. */
  static Optional<String> decode(byte[] content, YamlProblems problems) {
    ByteOrderMark mark = ByteOrderMark.of(content);
    if (mark == ByteOrderMark.UTF_8) {
      problems.at(
          Place.TOP,
          "the file begins with a byte order mark, which some editors write unseen.",
          "Save it as UTF-8 without BOM.");
      return Optional.empty();
    }
    if (mark == ByteOrderMark.UTF_16) {
      problems.at(Place.TOP, "the file is UTF-16.", "Save it as UTF-8.");
      return Optional.empty();
    }
    Utf8 decoded = Utf8.decode(content);
    String text = decoded.text();
    Lines lines = Lines.of(text);
    if (!decoded.isWhole()) {
      problems.at(
          lines.placeInCodePoints(text.length()),
          "this is not UTF-8 text.",
          "Save the file as UTF-8.");
      return Optional.empty();
    }
    int[] hidden = Unseen.offsets(text, YamlText::isHidden).limit(YamlProblems.MOST).toArray();
    for (int at : hidden) {
      int codePoint = text.codePointAt(at);
      problems.at(lines.placeInCodePoints(at), described(codePoint), remedy(codePoint));
    }
    return hidden.length > 0 ? Optional.empty() : Optional.of(text);
  }

  /** Whether a character cannot be seen; other spaces look like a space and are none. */
  static boolean isHidden(int codePoint) {
    return codePoint != ' '
        && (Unseen.is(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR);
  }

  private static String described(int codePoint) {
    return codePoint == '\t'
        ? "a tab stands here."
        : "a character that nobody can see, " + Quoted.name(codePoint) + ", stands here.";
  }

  private static String remedy(int codePoint) {
    return codePoint == '\t' ? "Use spaces." : "Delete it, or type a plain space.";
  }
}
