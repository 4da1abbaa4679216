package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.text.Unseen;

/** Keeps a text from steering the terminal or page that shows it. */
public final class Printable {
  private static final char SHOWN_INSTEAD = '\uFFFD';

  private Printable() {}

  /**
   * The text with every control, bidirectional and invisible character shown as a replacement
   * character, so that nothing in a document can move the cursor, hide a line or change its order.
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (Unseen.is(point)) {
                shown.append(SHOWN_INSTEAD);
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }
}
