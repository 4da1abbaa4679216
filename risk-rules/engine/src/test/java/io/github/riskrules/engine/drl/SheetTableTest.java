package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.table.SheetProblem;
import io.github.riskrules.engine.table.SheetReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that another module took out of a spreadsheet, cell by cell. */
class SheetTableTest {
  private static final String CSV = new String(Corpus.bytes("good/bands.csv"), UTF_8);

  @Test
  void means_the_same_as_the_file_of_its_cells() {
    RuleFileReading sheet = read(rows(), List.of());
    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.introduction())
        .isEqualTo("Bands of questions. An invented table, for the reader's tests");
    assertThat(sheet.rules())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .ignoringFields("ref.file")
        .withStrictTypeChecking()
        .isEqualTo(Corpus.read("good/bands.csv").rules());
  }

  @Test
  void points_each_rule_to_its_row_and_each_piece_to_its_column() {
    Rule second = read(rows(), List.of()).rules().get(1);
    assertThat(second.ref().line()).isEqualTo(12);
    assertThat(((Condition.Comparison) second.when().parts().get(1)).span())
        .isEqualTo(new Span(12, 3, "dash.strangulation == Answer.YES"));
  }

  @Test
  void refuses_what_a_cell_can_hold_and_a_line_of_text_cannot() {
    assertThat(problems("BAND-01 fourteen", "BAND-01\u2028fourteen"))
        .containsExactly(
            "bands.xlsx Bands!A11  the character U+2028 (line separator) cannot be seen, so it"
                + " cannot stand in a rule file. Delete it, and write the text here anew.");
    assertThat(problems("Suggests", "=1+1"))
        .containsExactly(
            "bands.xlsx Bands!F10  a cell that begins with '=' is a formula to many programs. Write"
                + " the value itself.");
    for (String lineEnd : List.of("\n", "\r")) {
      assertThat(problems("ten with", "ten" + lineEnd + "with"))
          .containsExactly(
              "bands.xlsx Bands!A12  this cell has a line break. Keep each cell on one line.");
    }
  }

  @Test
  void says_what_was_wrong_with_the_sheet_and_then_with_its_cells() {
    List<SheetProblem> wrong =
        List.of(new SheetProblem(11, 2, "this cell has a date.", "Write the day as a text."));
    assertThat(read(rows(), wrong).problems())
        .extracting(Problem::text)
        .containsExactly("bands.xlsx Bands!B11  this cell has a date. Write the day as a text.");
    assertThat(read(rows(), wrong).rules()).isEmpty();
    assertThat(
            reader()
                .readSheet(
                    "bands.xlsx", SheetReading.refused("this is no workbook.", "Save it anew."))
                .problems())
        .extracting(Problem::text)
        .containsExactly("bands.xlsx  this is no workbook. Save it anew.");
  }

  /** What is wrong with the table once a text is replaced in its cells. */
  private static List<String> problems(String text, String by) {
    List<List<String>> rows =
        rows().stream()
            .map(row -> row.stream().map(cell -> cell.replace(text, by)).toList())
            .toList();
    return read(rows, List.of()).problems().stream().map(Problem::text).toList();
  }

  private static RuleFileReading read(List<List<String>> rows, List<SheetProblem> wrong) {
    return reader().readSheet("bands.xlsx", new SheetReading(new Sheet("Bands", rows), wrong));
  }

  private static RuleFileReader reader() {
    return new RuleFileReader("test-pack", TestActions.byCode());
  }

  private static List<List<String>> rows() {
    FileProblems ignored = new FileProblems("", SourceText.written(CSV));
    return new CsvCells(ignored)
        .read(CSV.strip()).stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
