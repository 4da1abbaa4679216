package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageReportTest {

  @Test
  void reads_as_agreed_at_eighty_columns() {
    GoldenFile.matches("triage-80.txt", TriageReport.of(ExampleDay.triage()).text(80));
  }

  @Test
  void reads_as_agreed_at_a_hundred_and_forty_columns() {
    GoldenFile.matches("triage-140.txt", TriageReport.of(ExampleDay.triage()).text(140));
  }

  @Test
  void reads_as_agreed_in_markdown() {
    GoldenFile.matches("triage.md", TriageReport.of(ExampleDay.triage()).markdown());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void keeps_to_the_width(int width) {
    assertThat(TriageReport.of(ExampleDay.triage()).text(width).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void opens_with_the_cases_that_nobody_could_assess() {
    assertThat(TriageReport.of(ExampleDay.triage()).text(80))
        .startsWith("The day's list: 4 incidents assessed, and 2 not assessed: treat each as HIGH");
  }

  @Test
  void says_that_no_incident_found_does_not_mean_that_none_happened() {
    assertThat(TriageReport.of(ExampleDay.nothing()).text(80))
        .startsWith("The day's list: 0 incidents assessed\n")
        .contains("No incident was found to assess. That does not mean that none happened.")
        .doesNotContain("IN THE ORDER");
  }

  @Test
  void colours_words_without_changing_them() {
    Document report = TriageReport.of(ExampleDay.triage());

    String coloured = report.colouredText(80);

    assertThat(coloured).contains("\u001b[1;31m  1  day-0014");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report.text(80));
  }

  @Test
  void lets_no_text_steer_the_terminal_or_become_markup() {
    Document report = TriageReport.of(ExampleDay.of("\u001b[2J\u202Ea|b\n#c"));

    assertThat(report.text(120)).contains("\uFFFD[2J\uFFFDa|b\uFFFD#c").doesNotContain("\u001b");
    assertThat(report.markdown()).contains("\uFFFD\\[2J\uFFFDa\\|b\uFFFD\\#c");
  }
}
