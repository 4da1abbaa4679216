package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.SheetReading;
import io.github.riskrules.engine.table.TableFormat;

/**
 * Excel's own format, as Excel, LibreOffice and Google Sheets write it. Thread-safe.
 *
 * <p>A file has at most 2 MB, one sheet, 5,000 rows, 64 columns and 50,000 filled cells. What is
 * read is what a person sees: whatever hides, covers, works out or links to something is refused.
 * The colour of text is not looked at: white letters on white paper are read.
 */
public final class XlsxTables implements TableFormat {
  @Override
  public String ending() {
    return ".xlsx";
  }

  @Override
  public SheetReading read(byte[] content) {
    try {
      XlsxFile.check(content);
      return WorkbookReader.read(content);
    } catch (UnreadableWorkbookException refused) {
      return SheetReading.refused(refused.what(), refused.remedy());
    }
  }

  @Override
  public byte[] write(Sheet sheet) {
    return WorkbookWriter.write(sheet);
  }
}
