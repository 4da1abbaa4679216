package io.github.riskrules.spreadsheets;

import static io.github.riskrules.spreadsheets.EditedWorkbook.SHEET;
import static io.github.riskrules.spreadsheets.EditedWorkbook.WORKBOOK;
import static io.github.riskrules.spreadsheets.EditedWorkbook.bands;
import static io.github.riskrules.spreadsheets.EditedWorkbook.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * What a sheet can hold that a person does not see, or sees otherwise. Each test's report lies in
 * {@code hostile/}, in a file named after it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileWorkbookTest {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private String test = "";

  @BeforeEach
  void begin(TestInfo info) {
    test = info.getTestMethod().orElseThrow().getName();
  }

  @Test
  void formulas_of_every_kind() {
    sheet(
        sheet -> {
          sheet.getRow(8).getCell(1).setCellFormula("DAY(TODAY())");
          sheet.getRow(9).getCell(1).setCellFormula("ROUND(20*RAND(),0)");
          sheet.setArrayFormula("B9*2", CellRangeAddress.valueOf("G9:G10"));
        });
  }

  @Test
  void formulas_that_share_one_or_fill_a_table_of_data() {
    refused(
        bands()
            .replace(
                SHEET,
                "<c r=\"B9\" s=\"1\" t=\"s\">",
                "<c r=\"B9\" s=\"1\" t=\"s\"><f t=\"shared\" si=\"0\"/>")
            .replace(
                SHEET,
                "<c r=\"B10\" s=\"1\" t=\"s\">",
                "<c r=\"B10\" s=\"1\" t=\"s\"><f t=\"dataTable\" ref=\"B10:B11\" r1=\"A1\"/>"));
  }

  @Test
  void formulas_that_call_another_program() {
    sheet(sheet -> sheet.getRow(8).getCell(4).setCellValue("=cmd|' /C calc'!A0"));
  }

  @Test
  void rows_that_are_hidden_flat_or_filtered() {
    sheet(
        sheet -> {
          sheet.getRow(9).setZeroHeight(true);
          sheet.getRow(2).setHeightInPoints(0.5f);
        });
  }

  @Test
  void rows_that_are_hidden_unless_they_say_otherwise() {
    refused(
        bands()
            .replace(
                SHEET,
                "<sheetFormatPr defaultRowHeight=\"15.0\"",
                "<sheetFormatPr defaultRowHeight=\"15.0\" zeroHeight=\"1\""));
  }

  @Test
  void rows_in_a_group_that_is_closed() {
    sheet(
        sheet -> {
          sheet.groupRow(9, 9);
          sheet.setRowGroupCollapsed(9, true);
        });
  }

  @Test
  void columns_that_are_hidden_or_narrow() {
    sheet(
        sheet -> {
          sheet.setColumnHidden(3, true);
          sheet.setColumnWidth(5, 40);
        });
  }

  @Test
  void rows_that_cannot_be_scrolled_to() {
    refused(
        bands().replace(SHEET, "<sheetView ", "<sheetView topLeftCell=\"A4\" showZeros=\"0\" "));
  }

  @Test
  void sheet_beside_the_table() {
    refused(changed(workbook -> workbook.createSheet("Old values")));
  }

  @Test
  void sheets_that_are_hidden() {
    refused(
        changed(
            workbook -> {
              workbook.createSheet("Old values");
              workbook.createSheet("Older");
              workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            }));
  }

  @Test
  void sheet_that_is_hidden_itself() {
    refused(bands().replace(WORKBOOK, "<sheet ", "<sheet state=\"veryHidden\" "));
  }

  @Test
  void cells_that_are_merged() {
    sheet(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("C9:C10")));
  }

  @Test
  void notes_on_cells() {
    refused(
        bands()
            .put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"rId1\" Target=\"../comments1.xml\" Type=\""
                    + OFFICE
                    + "comments\"/></Relationships>")
            .put("xl/comments1.xml", "<comments/>"));
  }

  @Test
  void pictures_over_cells() {
    sheet(
        sheet ->
            sheet
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3)));
  }

  @Test
  void looks_that_depend_on_a_formula() {
    sheet(
        sheet -> {
          XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
          formats.addConditionalFormatting(
              new CellRangeAddress[] {CellRangeAddress.valueOf("B9:B10")},
              formats.createConditionalFormattingRule("$B$9>1"));
        });
  }

  @Test
  void links_to_the_web_and_within_the_sheet() {
    sheet(
        sheet -> {
          link(sheet, HyperlinkType.URL, "https://example.org/", "D9");
          link(sheet, HyperlinkType.DOCUMENT, "Bands!A1", "D10");
        });
  }

  @Test
  void range_formatted_as_a_table_of_excel() {
    sheet(sheet -> sheet.createTable(null));
  }

  @Test
  void names_for_cells_and_formulas() {
    refused(
        changed(
            workbook -> {
              var name = workbook.createName();
              name.setNameName("Auto_Open");
              name.setRefersToFormula("Bands!$A$1");
            }));
  }

  @Test
  void another_workbook_is_linked() {
    refused(
        related("externalLink", "externalLinks/externalLink1.xml", "")
            .put("xl/externalLinks/externalLink1.xml", "<externalLink/>"));
  }

  @Test
  void another_workbook_takes_the_place_of_the_sheet() {
    refused(related("worksheet", "https://example.org/sheet.xml", " TargetMode=\"External\""));
  }

  @Test
  void data_connections() {
    refused(
        related("connections", "connections.xml", "").put("xl/connections.xml", "<connections/>"));
  }

  @Test
  void objects_that_are_embedded() {
    refused(
        bands()
            .replace(
                SHEET,
                "</worksheet>",
                "<oleObjects><oleObject progId=\"Word.Document\" shapeId=\"1\"/></oleObjects>"
                    + "</worksheet>"));
  }

  @Test
  void macros_by_content() {
    refused(
        related("vbaProject", "vbaProject.bin", "")
            .replace(
                "[Content_Types].xml",
                "<Default ContentType=\"application/xml\"",
                "<Default ContentType=\"application/vnd.ms-office.vbaProject\" Extension=\"bin\"/>"
                    + "<Default ContentType=\"application/xml\"")
            .put("xl/vbaProject.bin", "macros"));
  }

  @Test
  void macros_by_kind_of_workbook() {
    refused(
        bands()
            .replace(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  }

  @Test
  void parts_that_nothing_refers_to() {
    refused(bands().put("xl/worksheets/sheet2.xml", "<worksheet/>"));
  }

  @Test
  void extensions_of_the_format() {
    refused(
        bands()
            .replace(
                SHEET,
                "</worksheet>",
                "<extLst><ext uri=\"{x}\"><x14:sparklineGroups xmlns:x14=\"urn:x\"/></ext></extLst>"
                    + "</worksheet>"));
  }

  @Test
  void choices_between_two_contents() {
    refused(
        bands()
            .replace(
                SHEET,
                "<sheetData>",
                "<mc:AlternateContent xmlns:mc=\"urn:mc\"><sheetData/></mc:AlternateContent>"
                    + "<sheetData>"));
  }

  private static void link(XSSFSheet sheet, HyperlinkType type, String to, String cell) {
    XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
    link.setAddress(to);
    link.setCellReference(cell);
    sheet.addHyperlink(link);
  }

  private static EditedWorkbook related(String kind, String target, String more) {
    return bands()
        .replace(
            RELATIONS,
            "</Relationships>",
            "<Relationship Id=\"rId9\" Target=\""
                + target
                + "\" Type=\""
                + OFFICE
                + kind
                + "\""
                + more
                + "/></Relationships>");
  }

  private void sheet(Consumer<XSSFSheet> change) {
    refused(changed(workbook -> change.accept(workbook.getSheetAt(0))));
  }

  private void refused(EditedWorkbook workbook) {
    refused(workbook.bytes());
  }

  private void refused(byte[] workbook) {
    String report = Bands.report(workbook);
    assertThat(report).as("what is refused").isNotEmpty().isEqualTo(Report.kept(test, report));
  }
}
