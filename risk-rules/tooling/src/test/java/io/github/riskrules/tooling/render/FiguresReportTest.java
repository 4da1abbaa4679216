package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresReportTest {

  @Test
  void read_as_agreed() {
    GoldenFile.matches("figures.txt", FiguresReport.of(ExampleDay.figures()).text(80));
  }

  @Test
  void are_one_table_in_csv() {
    GoldenFile.matches("figures.csv", FiguresCsv.of(ExampleDay.figures()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void give_a_spreadsheet_nothing_to_run(String label) {
    assertThat(FiguresCsv.of(ExampleDay.figures(label)))
        .contains(",'" + Printable.of(label) + ",suggested,");
  }

  @Test
  void keep_a_text_with_commas_quotes_and_lines_in_its_cell() {
    assertThat(FiguresCsv.of(ExampleDay.figures("a,\"b\"\nc")))
        .contains(",\"a,\"\"b\"\"\uFFFDc\",suggested,105\n");
  }
}
