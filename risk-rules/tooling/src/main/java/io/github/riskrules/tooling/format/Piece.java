package io.github.riskrules.tooling.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a rule file that layout never changes: a text, a comment, a word or a sign.
 *
 * @param text the piece as written
 */
record Piece(String text) {
  private static final Pattern PIECES =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*.*?\\*/|[\\w.$@*]+|==|!=|>=|<=|&&|\\|\\||\\S",
          Pattern.DOTALL);

  /** The pieces of a text, in order. */
  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = PIECES.matcher(text);
    while (found.find()) {
      pieces.add(new Piece(found.group().startsWith("//") ? found.group().strip() : found.group()));
    }
    return pieces;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0)) || "$@_".indexOf(text.charAt(0)) >= 0;
  }
}
