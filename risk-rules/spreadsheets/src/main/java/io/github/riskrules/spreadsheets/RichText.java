package io.github.riskrules.spreadsheets;

import org.xml.sax.Attributes;

/** The text of a cell, put together from pieces that may each look otherwise. */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private boolean isStruck;
  private boolean isReadingAid;

  void begin(String name, Attributes attributes) {
    if (name.equals("rPh")) {
      isReadingAid = true;
    } else if (name.equals("strike")) {
      isStruck |= ElementHandler.isOnUnlessOff(attributes);
    }
  }

  void end(String name, String piece) {
    if (name.equals("t") && !isReadingAid) {
      text.append(piece);
    } else if (name.equals("rPh")) {
      isReadingAid = false;
    }
  }

  String text() {
    return text.toString();
  }

  /** Whether some of it is struck through. */
  boolean isStruck() {
    return isStruck;
  }
}
