package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.text.Place;

/** Refuses what no cell may hold, whatever kind of file it stands in. */
final class CellText {
  private static final int LONGEST = 300;

  private CellText() {}

  /** The text of a cell, or what stands for it once it is refused. */
  static String checked(String text, Place place, FileProblems problems) {
    if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
      problems.add(
          place,
          "a cell that begins with '" + text.charAt(0) + "' is a formula to many programs.",
          "Write the value itself.");
      return Sheet.REFUSED;
    }
    if (text.length() > LONGEST) {
      problems.add(
          place, "this cell has more than " + LONGEST + " characters.", "Say it in fewer words.");
      return Sheet.REFUSED;
    }
    return text;
  }
}
