package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.text.Quoted;
import java.util.Map;

/** Why a part of a workbook is refused, in the words of the program it was made with. */
final class RefusedParts {
  private static final Words MACROS =
      new Words(
          "the workbook holds macros; nothing in a pack is ever run.",
          "Save it without them, as an Excel Workbook (.xlsx).");
  private static final Words OTHER_FILES =
      new Words(
          "the workbook takes something from another file.",
          "Break the link (Data, Edit Links), and write the values themselves.");
  private static final Words NOTES =
      new Words(
          "a note or comment is attached to a cell, and is not read.",
          "Delete it, and write what it says in a Notes row above the table.");
  private static final Words PICTURES =
      new Words("a picture, shape or chart lies over the sheet and may cover cells.", "Delete it.");
  private static final Words OBJECTS =
      new Words("an object or a control is embedded in the sheet.", "Delete it.");
  private static final Words WEB_LINKS =
      new Words("a cell is a link.", "Choose Remove Hyperlink for it; the text stays.");
  private static final Words MERGED =
      new Words("these cells are merged, which hides all but the first.", "Unmerge them.");
  private static final Words CONDITIONAL =
      new Words(
          "these cells change how they look by a formula, and may show another value.",
          "Clear the rules of conditional formatting.");
  private static final Words RANGES =
      new Words(
          "a range of cells is formatted as a table of Excel.",
          "Choose Convert to Range; the look may stay.");
  private static final Words DATA =
      new Words("the workbook holds a pivot table or a connection to data.", "Delete it.");
  private static final Words SHEETS =
      new Words("the workbook holds a sheet that is not one of cells.", "Delete that sheet.");

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          Map.entry("vbaProject", MACROS),
          Map.entry("xlMacrosheet", MACROS),
          Map.entry("xlIntlMacrosheet", MACROS),
          Map.entry("externalLink", OTHER_FILES),
          Map.entry("externalLinkPath", OTHER_FILES),
          Map.entry("comments", NOTES),
          Map.entry("threadedComment", NOTES),
          Map.entry("vmlDrawing", NOTES),
          Map.entry("drawing", PICTURES),
          Map.entry("image", PICTURES),
          Map.entry("oleObject", OBJECTS),
          Map.entry("package", OBJECTS),
          Map.entry("control", OBJECTS),
          Map.entry("ctrlProp", OBJECTS),
          Map.entry("hyperlinks", WEB_LINKS),
          Map.entry("mergeCells", MERGED),
          Map.entry("conditionalFormatting", CONDITIONAL),
          Map.entry("conditionalFormattings", CONDITIONAL),
          Map.entry("legacyDrawing", NOTES),
          Map.entry("picture", PICTURES),
          Map.entry("oleObjects", OBJECTS),
          Map.entry("controls", OBJECTS),
          Map.entry("tableParts", RANGES),
          Map.entry("table", RANGES),
          Map.entry("pivotTable", DATA),
          Map.entry("pivotCacheDefinition", DATA),
          Map.entry("connections", DATA),
          Map.entry("queryTable", DATA),
          Map.entry("volatileDependencies", DATA),
          Map.entry("chartsheet", SHEETS),
          Map.entry("dialogsheet", SHEETS));

  private RefusedParts() {}

  record Words(String what, String remedy) {}

  /** Why something of a kind, as the file calls it, is refused. */
  static Words words(String kind) {
    return WORDS.getOrDefault(
        kind,
        new Words(
            "the workbook holds something beside its cells that is not read: "
                + Quoted.of(kind)
                + ".",
            "Copy the cells of the table into a new workbook, as values, and save that."));
  }

  /** The refusal of a workbook for holding something of a kind. */
  static UnreadableWorkbookException refusal(String kind) {
    return new UnreadableWorkbookException(words(kind).what(), words(kind).remedy());
  }
}
