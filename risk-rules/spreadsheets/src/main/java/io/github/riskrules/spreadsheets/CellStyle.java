package io.github.riskrules.spreadsheets;

import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell shows what it holds.
 *
 * @param format the number of its format
 * @param code its format as Excel writes it, such as {@code 0.00%}
 * @param isStruck whether a line goes through its text
 */
record CellStyle(int format, String code, boolean isStruck) {
  static final CellStyle PLAIN = new CellStyle(0, "General", false);

  private static final Set<String> AS_IT_IS = Set.of("General", "@");

  /** Whether a text shows as it is: some formats add to a text, or show another, or none. */
  boolean showsTexts() {
    return AS_IT_IS.contains(code) || (code.split(";", -1).length < 4 && !code.contains("@"));
  }

  /** Whether a whole number shows as its digits. */
  boolean showsWholeNumbers() {
    return AS_IT_IS.contains(code) || code.equals("0");
  }

  boolean showsDates() {
    return DateUtil.isADateFormat(format, code);
  }
}
