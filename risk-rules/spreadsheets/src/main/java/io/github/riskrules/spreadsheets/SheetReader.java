package io.github.riskrules.spreadsheets;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads the cells of a sheet, and refuses whatever keeps a person from seeing them. */
final class SheetReader extends ElementHandler {
  /** Rows lower than this many points, and columns narrower than a letter, show nothing. */
  private static final double LOWEST = 4;

  private static final double NARROWEST = 1;

  /** How deep an extension of a sheet stands; a list to choose values from is a harmless one. */
  private static final int EXTENSION = 4;

  /** What a sheet is made of. */
  private static final Set<String> SECTIONS =
      Set.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetCalcPr",
          "sheetProtection",
          "protectedRanges",
          "autoFilter",
          "sortState",
          "mergeCells",
          "conditionalFormatting",
          "hyperlinks",
          "phoneticPr",
          "dataValidations",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "ignoredErrors",
          "extLst");

  private final CellContent content;
  private final CellStyles styles;
  private final SheetRows rows;
  private final SheetProblems problems;

  private String section = "";
  private int row;
  private int column;
  private String type = "n";
  private CellStyle style = CellStyle.PLAIN;
  private String value = "";
  private RichText inline = new RichText();
  private @Nullable String scrolledTo;

  SheetReader(CellContent content, CellStyles styles, SheetRows rows, SheetProblems problems) {
    this.content = content;
    this.styles = styles;
    this.rows = rows;
    this.problems = problems;
  }

  @Override
  void begin(String name, Attributes attributes, int depth) throws StopException {
    if (depth == 2) {
      section = name;
      if (!SECTIONS.contains(name)) {
        throw new StopException(RefusedParts.refusal(name));
      }
    }
    switch (section) {
      case "sheetData" -> inCells(name, attributes, depth);
      case "cols" -> column(name, attributes);
      case "sheetFormatPr" -> usual(attributes);
      case "sheetViews" -> view(name, attributes);
      case "mergeCells", "hyperlinks", "conditionalFormatting" -> covered(attributes);
      default -> {}
    }
  }

  @Override
  void beginOther(String name, int depth) throws StopException {
    boolean isExtension = section.equals("extLst") && depth >= EXTENSION;
    if (!isExtension || (depth == EXTENSION && !name.equals("dataValidations"))) {
      throw new StopException(RefusedParts.refusal(name));
    }
  }

  @Override
  void end(String name, String text, int depth) throws StopException {
    if (!section.equals("sheetData")) {
      return;
    }
    inline.end(name, text);
    if (name.equals("v")) {
      value = text;
    } else if (name.equals("c")) {
      CellContent.Shown shown = content.of(type, value, inline, style);
      if (shown.what() != null) {
        problems.add(row, column, shown.what(), shown.remedy());
      }
      rows.add(row, column, shown.text());
    }
  }

  private void inCells(String name, Attributes attributes, int depth) throws StopException {
    switch (depth) {
      case 2 -> {}
      case 3 -> row(name, attributes);
      case 4 -> cell(name, attributes);
      default -> {
        if (name.equals("f")) {
          formula();
        } else if (name.equals("extLst")) {
          throw new StopException(RefusedParts.refusal(name));
        }
        inline.begin(name, attributes);
      }
    }
  }

  private void row(String name, Attributes attributes) throws StopException {
    require(name.equals("row"));
    int next = number(attributes, "r", row + 1);
    require(next > row);
    row = next;
    column = 0;
    if (isOn(attributes, "hidden") || size(attributes, "ht") < LOWEST) {
      problems.add(
          row, 0, "this row is hidden, and its rule would count.", "Show it, or delete it.");
    }
  }

  private void cell(String name, Attributes attributes) throws StopException {
    require(name.equals("c"));
    String reference = attributes.getValue("r");
    CellName named = reference == null ? new CellName(row, column + 1) : CellName.first(reference);
    require(named.row() == row && named.column() > column);
    column = named.column();
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    style = styles.at(number(attributes, "s", 0));
    value = "";
    inline = new RichText();
    if (attributes.getValue("vm") != null || attributes.getValue("cm") != null) {
      problems.add(
          row, column, "this cell holds more than a text or number.", "Write the value itself.");
    }
  }

  private static void require(boolean holds) throws StopException {
    if (!holds) {
      throw new StopException(UnreadableWorkbookException.damaged());
    }
  }

  private void formula() {
    problems.add(
        row,
        column,
        "this cell holds a formula, which may give another rule tomorrow.",
        "Write the value itself (copy, Paste Special, Values).");
  }

  private void column(String name, Attributes attributes) {
    if (name.equals("cols")) {
      return;
    }
    if (isOn(attributes, "hidden") || size(attributes, "width") < NARROWEST) {
      problems.add(
          0,
          number(attributes, "min", 0),
          "this column is hidden, and what stands in it would count.",
          "Show it, or delete it.");
    }
  }

  private void usual(Attributes attributes) {
    if (isOn(attributes, "zeroHeight")
        || size(attributes, "defaultRowHeight") < LOWEST
        || size(attributes, "defaultColWidth") < NARROWEST) {
      problems.add(0, 0, "rows or columns of this sheet are hidden.", "Show them, or delete them.");
    }
  }

  private void view(String name, Attributes attributes) {
    if (name.equals("sheetView")) {
      scrolledTo = attributes.getValue("topLeftCell");
      if ("0".equals(attributes.getValue("showZeros"))) {
        problems.add(0, 0, "this sheet shows zeros as blank cells.", "Choose to show them.");
      }
    } else if (name.equals("pane")
        && attributes.getValue("state") != null
        && scrolledTo != null
        && !scrolledTo.equals("A1")) {
      // What lies before the first cell of a frozen part cannot be scrolled to.
      problems.add(
          0, 0, "rows or columns before the frozen ones cannot be reached.", "Unfreeze the panes.");
    }
  }

  /** What lies on some cells, as a list of them says. */
  private void covered(Attributes attributes) {
    String cells = attributes.getValue("ref");
    if (cells == null) {
      cells = attributes.getValue("sqref");
    }
    if (cells != null) {
      CellName first = CellName.first(cells);
      RefusedParts.Words words = RefusedParts.words(section);
      problems.add(first.row(), first.column(), words.what(), words.remedy());
    }
  }
}
