package io.github.riskrules.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;

/** How cells show what they hold. */
final class CellStyles extends ElementHandler {
  /** Far more than Excel itself allows. */
  private static final int MOST = 100_000;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Boolean> struckFonts = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();
  private String section = "";

  private CellStyles() {}

  static CellStyles read(Optional<byte[]> part) throws UnreadableWorkbookException {
    CellStyles styles = new CellStyles();
    if (part.isPresent()) {
      styles.parse(part.get());
    }
    return styles;
  }

  /** The style of a number that a cell gives. */
  CellStyle at(int index) {
    return index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
  }

  @Override
  void begin(String name, Attributes attributes, int depth) throws StopException {
    if (depth == 2) {
      section = name;
    } else if (struckFonts.size() > MOST || styles.size() > MOST) {
      throw new StopException(UnreadableWorkbookException.damaged());
    } else if (section.equals("numFmts") && name.equals("numFmt")) {
      String code = attributes.getValue("formatCode");
      codes.put(number(attributes, "numFmtId", -1), code == null ? "" : code);
    } else if (section.equals("fonts") && name.equals("font")) {
      struckFonts.add(false);
    } else if (section.equals("fonts") && name.equals("strike") && !struckFonts.isEmpty()) {
      struckFonts.set(struckFonts.size() - 1, isOnUnlessOff(attributes));
    } else if (section.equals("cellXfs") && name.equals("xf")) {
      int format = number(attributes, "numFmtId", 0);
      int font = number(attributes, "fontId", 0);
      styles.add(
          new CellStyle(format, code(format), font < struckFonts.size() && struckFonts.get(font)));
    }
  }

  private String code(int format) {
    String code = codes.get(format);
    if (code == null && format < BuiltinFormats.getAll().length) {
      code = BuiltinFormats.getBuiltinFormat(format);
    }
    return code == null ? "?" : code;
  }
}
