package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.SheetReading;

/** Reads the one sheet of a workbook that is a sound zip file. */
final class WorkbookReader {
  private WorkbookReader() {}

  static SheetReading read(byte[] content) throws UnreadableWorkbookException {
    Parts parts = Parts.of(content);
    String name = WorkbookOutline.read(parts.workbook()).sheet(parts.sheets());
    CellContent texts = new CellContent(SharedTexts.read(parts.sharedTexts()));
    SheetProblems problems = new SheetProblems();
    SheetRows rows = new SheetRows(problems);
    new SheetReader(texts, CellStyles.read(parts.styles()), rows, problems).parse(parts.sheet());
    return new SheetReading(new Sheet(name, rows.all()), problems.all());
  }
}
