package io.github.riskrules.spreadsheets;

import static io.github.riskrules.spreadsheets.EditedWorkbook.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.table.TableFormats;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class GoodWorkbookTest {
  @Test
  void is_found_by_being_on_the_class_path() {
    assertThat(TableFormats.of("tables/bands.xlsx")).containsInstanceOf(XlsxTables.class);
    assertThat(TableFormats.of("tables/bands.csv")).isEmpty();
  }

  @Test
  void reads_as_it_was_written() {
    assertThat(new XlsxTables().read(Bands.workbook()).sheet()).isEqualTo(Bands.SHEET);
  }

  @Test
  void gives_the_rules_of_its_rows_and_points_to_their_cells() {
    RuleFileReading reading = Bands.read(Bands.workbook());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.introduction()).isEqualTo("Bands of questions.");
    assertThat(reading.rules()).extracting(Rule::id).containsExactly("BAND-01", "BAND-02");
    Rule first = reading.rules().get(0);
    assertThat(first.ref().line()).isEqualTo(9);
    assertThat(first.until()).hasToString("2027-03-31");
    assertThat(((Condition.Comparison) first.when().parts().get(0)).span().column()).isEqualTo(2);
  }

  @Test
  void may_hold_whole_numbers_as_numbers() {
    byte[] numbers = EditedWorkbook.changed(workbook -> number(workbook.getSheetAt(0), 8, 14));
    assertThat(Bands.read(numbers).rules()).isEqualTo(Bands.read(Bands.workbook()).rules());
  }

  @Test
  void may_have_what_shows_in_no_cell() {
    EditedWorkbook workbook =
        EditedWorkbook.bands()
            .replace(
                SHEET,
                "</sheetData>",
                "</sheetData><sheetProtection sheet=\"1\"/><autoFilter ref=\"A8:F10\"/>")
            .replace(
                SHEET,
                "<pageMargins",
                "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"E9\">"
                    + "<formula1>\"A,B\"</formula1></dataValidation></dataValidations>"
                    + "<pageMargins");
    assertThat(Bands.report(workbook.bytes())).isEmpty();
  }

  @Test
  void says_one_thing_of_each_cell_that_breaks_the_language() {
    byte[] typo =
        EditedWorkbook.bands().replace("xl/sharedStrings.xml", "dash.ticks", "dash.tick").bytes();
    assertThat(Bands.report(typo))
        .isEqualTo(
            "tables/bands.xlsx Bands!B7  'dash.tick' is not a known fact. Did you mean"
                + " 'dash.ticks'?\n");
  }

  private static void number(XSSFSheet sheet, int row, double value) {
    sheet.getRow(row).getCell(1).setCellValue(value);
  }
}
