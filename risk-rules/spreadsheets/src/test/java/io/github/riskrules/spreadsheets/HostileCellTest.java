package io.github.riskrules.spreadsheets;

import static io.github.riskrules.spreadsheets.EditedWorkbook.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * What a cell can hold that is not the text a person sees, or that would become more than a value.
 * Each test's report lies in {@code hostile/}, in a file named after it.
 */
class HostileCellTest {
  private String test = "";

  @BeforeEach
  void begin(TestInfo info) {
    test = info.getTestMethod().orElseThrow().getName();
  }

  @Test
  void numbers_that_show_otherwise() {
    refused(
        sheet -> {
          formatted(sheet, 8, 1, "0.0").setCellValue(14);
          formatted(sheet, 9, 1, "0%").setCellValue(20);
          formatted(sheet, 8, 2, "#,##0").setCellValue(1400);
          formatted(sheet, 9, 2, ";;;").setCellValue(20);
        });
  }

  @Test
  void numbers_that_are_no_whole_ones() {
    refused(
        sheet -> {
          formatted(sheet, 8, 1, "General").setCellValue(14.5);
          formatted(sheet, 9, 1, "0").setCellValue(20.4);
          formatted(sheet, 8, 3, "General").setCellValue(123456789012345.0);
          formatted(sheet, 9, 3, "General").setCellValue(-3);
        });
  }

  @Test
  void days_that_excel_took_for_its_own() {
    refused(
        sheet -> {
          formatted(sheet, 8, 5, "yyyy-mm-dd").setCellValue(LocalDate.of(2027, 3, 31));
          formatted(sheet, 9, 5, "dd-mmm-yyyy").setCellValue(LocalDate.of(2027, 3, 31));
        });
  }

  @Test
  void yes_and_no_and_errors() {
    refused(
        sheet -> {
          cell(sheet, 8, 1).setCellValue(true);
          cell(sheet, 9, 1).setCellErrorValue(FormulaError.REF);
        });
  }

  @Test
  void texts_that_their_format_hides_or_changes() {
    refused(
        sheet -> {
          formatted(sheet, 8, 1, ";;;").setCellValue("14");
          formatted(sheet, 9, 1, "\"at least \"@").setCellValue("20");
        });
  }

  @Test
  void texts_that_are_struck_through() {
    refused(
        sheet -> {
          XSSFFont struck = sheet.getWorkbook().createFont();
          struck.setStrikeout(true);
          CellStyle style = sheet.getWorkbook().createCellStyle();
          style.setFont(struck);
          cell(sheet, 8, 0).setCellStyle(style);
          XSSFRichTextString part = new XSSFRichTextString("BAND-02 twenty or more");
          part.applyFont(8, 14, struck);
          cell(sheet, 9, 0).setCellValue(part);
        });
  }

  @Test
  void characters_that_cannot_be_seen() {
    refused(
        sheet -> {
          cell(sheet, 8, 2).setCellValue("Fourteen or \u202emore.");
          cell(sheet, 9, 2).setCellValue("Twenty\u200b or more.");
          cell(sheet, 8, 3).setCellValue("Invented_x202E_ bands");
        });
  }

  @Test
  void line_breaks_and_code_in_headings() {
    refused(
        sheet -> {
          cell(sheet, 6, 1).setCellValue("dash.ticks >= $param\n|| true");
          cell(sheet, 6, 2)
              .setCellValue("findings.raise( RiskTier.HIGH, \"$param\" ); System.exit(1);");
        });
  }

  @Test
  void code_in_a_value_without_quotes() {
    refused(sheet -> cell(sheet, 8, 1).setCellValue("14 || dash.ticks >= 0"));
  }

  @Test
  void quotes_in_a_value_with_quotes() {
    refused(sheet -> cell(sheet, 8, 2).setCellValue("Yes.\" ); findings.raise( \"No."));
  }

  @Test
  void settings_that_become_code_in_drools() {
    refused(
        sheet -> {
          row(sheet, "Functions", "function void f() { System.exit(1); }");
          row(sheet, "Declare", "declare X end");
          row(sheet, "Queries", "query q end");
          row(sheet, "Import", "java.lang.Runtime");
        });
  }

  @Test
  void columns_that_become_attributes_of_rules() {
    refused(sheet -> cell(sheet, 4, 5).setCellValue("SALIENCE"));
  }

  @Test
  void cells_beyond_what_a_table_reaches() {
    refused(
        sheet -> {
          cell(sheet, 8, 64).setCellValue("one too far");
          cell(sheet, 9, 16383).setCellValue("the last column");
        });
  }

  private static void row(XSSFSheet sheet, String setting, String value) {
    sheet.shiftRows(3, sheet.getLastRowNum(), 1);
    XSSFRow row = sheet.createRow(3);
    row.createCell(0).setCellValue(setting);
    row.createCell(1).setCellValue(value);
  }

  private static XSSFCell formatted(XSSFSheet sheet, int row, int column, String format) {
    XSSFCell cell = cell(sheet, row, column);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    return cell == null ? sheet.getRow(row).createCell(column) : cell;
  }

  private void refused(Consumer<XSSFSheet> change) {
    String report = Bands.report(changed(workbook -> change.accept(workbook.getSheetAt(0))));
    assertThat(report).as("what is refused").isNotEmpty().isEqualTo(Report.kept(test, report));
  }
}
