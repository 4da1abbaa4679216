package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;

/** What a workbook says of itself: its sheets, and what stands beside them. */
final class WorkbookOutline extends ElementHandler {
  /** What only says how the workbook was last looked at, saved and protected. */
  private static final Set<String> HARMLESS =
      Set.of(
          "fileVersion",
          "fileSharing",
          "fileRecoveryPr",
          "workbookPr",
          "workbookProtection",
          "bookViews",
          "customWorkbookViews",
          "sheets",
          "definedNames",
          "calcPr",
          "extLst");

  private static final String PRINTED_OR_FILTERED =
      "_xlnm\\.(Print_Area|Print_Titles|_FilterDatabase)";

  private final List<String> names = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();

  private WorkbookOutline() {}

  static WorkbookOutline read(byte[] part) throws UnreadableWorkbookException {
    WorkbookOutline outline = new WorkbookOutline();
    outline.parse(part);
    return outline;
  }

  /** The name of the one sheet. */
  String sheet(int parts) throws UnreadableWorkbookException {
    if (names.size() > 1) {
      throw new UnreadableWorkbookException(
          "the workbook has "
              + names.size()
              + " sheets"
              + (hidden.isEmpty() ? "" : ", hidden among them " + String.join(" and ", hidden))
              + ".",
          "Keep the sheet of the table and delete the others; give a second table a file of its"
              + " own.");
    }
    if (!hidden.isEmpty()) {
      throw new UnreadableWorkbookException("the sheet is hidden.", "Unhide it.");
    }
    if (names.isEmpty() || parts != 1) {
      throw UnreadableWorkbookException.damaged();
    }
    return names.get(0);
  }

  @Override
  void begin(String name, Attributes attributes, int depth) throws StopException {
    if (depth == 2 && !HARMLESS.contains(name)) {
      throw new StopException(
          RefusedParts.refusal(
              switch (name) {
                case "externalReferences" -> "externalLink";
                case "pivotCaches" -> "pivotTable";
                default -> name;
              }));
    }
    if (name.equals("sheet")) {
      String shown = Quoted.bare(String.valueOf(attributes.getValue("name")));
      names.add(shown);
      String state = attributes.getValue("state");
      if (state != null && !state.equals("visible")) {
        hidden.add("'" + shown + "'");
      }
    } else if (name.equals("definedName")) {
      String defined = String.valueOf(attributes.getValue("name"));
      if (!defined.matches(PRINTED_OR_FILTERED)) {
        throw new StopException(
            new UnreadableWorkbookException(
                "the workbook gives a name to cells or to a formula: " + Quoted.of(defined) + ".",
                "Delete it in the Name Manager."));
      }
    }
  }
}
