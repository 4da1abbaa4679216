package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a sheet for people to fill in. Every cell, those still blank too, is formatted as text:
 * Excel then leaves days and numbers as they are typed.
 */
final class WorkbookWriter {
  private static final String TABLE = "RuleTable";
  private static final int HEADINGS = 4;
  private static final int LETTER = 256;
  private static final int NARROWEST = 14;
  private static final int WIDEST = 48;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet;

  private WorkbookWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  static byte[] write(Sheet sheet) {
    WorkbookWriter writer = new WorkbookWriter(sheet);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.workbook) {
      writer.fill();
      writer.workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fill() {
    XSSFSheet into = workbook.createSheet(sheet.name());
    CellStyle text = text();
    CellStyle heading = heading(text);
    int table = tableRow();
    int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < width; i++) {
      into.setDefaultColumnStyle(i, text);
      into.setColumnWidth(i, LETTER * width(i, table));
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      Row row = into.createRow(i);
      List<String> texts = sheet.rows().get(i);
      boolean isHeading = table >= 0 && i > table && i <= table + HEADINGS;
      for (int j = 0; j < (isHeading ? width : texts.size()); j++) {
        Cell cell = row.createCell(j);
        cell.setCellStyle(isHeading ? heading : text);
        if (j < texts.size() && !texts.get(j).isEmpty()) {
          cell.setCellValue(texts.get(j));
        }
      }
    }
    if (table >= 0) {
      into.createFreezePane(1, table + 1 + HEADINGS);
    }
  }

  private int tableRow() {
    for (int i = 0; i < sheet.rows().size(); i++) {
      List<String> row = sheet.rows().get(i);
      if (!row.isEmpty() && row.get(0).startsWith(TABLE)) {
        return i;
      }
    }
    return -1;
  }

  /** Wide enough for the longest cell of a table's column, within reason. */
  private int width(int column, int table) {
    int longest =
        sheet.rows().stream()
            .skip(table + 1L)
            .filter(row -> column < row.size())
            .mapToInt(row -> row.get(column).length())
            .max()
            .orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }

  private CellStyle text() {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle heading(CellStyle text) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(text);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    return style;
  }
}
