package io.github.riskrules.spreadsheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as formulas name it.
 *
 * @param row its row from 1, or 0 where the name is none
 * @param column its column from 1, or 0 where the name is none
 */
record CellName(int row, int column) {
  private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  /** The first cell of a list of ranges such as {@code B2:C4 D7}. */
  static CellName first(String ranges) {
    Matcher name = NAME.matcher(ranges.split("[: ]", 2)[0]);
    if (!name.matches()) {
      return new CellName(0, 0);
    }
    int column = 0;
    for (char letter : name.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new CellName(Integer.parseInt(name.group(2)), column);
  }
}
