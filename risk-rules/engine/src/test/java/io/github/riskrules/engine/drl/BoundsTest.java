package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.engine.problem.Problem;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files at and beyond what a reader will take, and files meant to keep a parser busy. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundsTest {
  private static final String HEAD = String.join("\n", FileOutline.FIXED_LINES) + "\n";

  @Test
  void refuses_a_file_over_512_kilobytes() {
    assertThat(Corpus.read("big.drl", new byte[512 * 1024 + 1]).problems())
        .extracting(Problem::text)
        .containsExactly("big.drl  is larger than 512 KB. Split it into files of one topic each.");
  }

  @Test
  void reads_a_file_full_of_rules() {
    StringBuilder text = new StringBuilder(HEAD);
    int rules = 0;
    while (text.length() < 500 * 1024) {
      text.append(rule(rules++, "Incident( dash.ticks >= 14 || dash.weapons == Answer.YES )"));
    }
    RuleFileReading reading = read(text.toString());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rules()).hasSize(rules);
  }

  @Test
  void reads_brackets_eight_deep_and_no_deeper() {
    assertThat(read(HEAD + rule(1, nested(7))).problems()).isEmpty();
    assertThat(read(HEAD + rule(1, nested(8))).problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.drl:8:15  brackets stand more than 8 deep here. Split the condition over several"
                + " rules.");
  }

  @Test
  void reads_a_rule_of_very_many_alternatives() {
    String alternatives = "dash.weapons == Answer.YES ||\n".repeat(900) + "dash.ticks >= 3";
    assertThat(read(HEAD + rule(1, "Incident( " + alternatives + " )")).problems()).isEmpty();
  }

  @Test
  void refuses_a_rule_over_32_kilobytes() {
    String alternatives = "dash.weapons == Answer.YES ||\n".repeat(1200) + "dash.ticks >= 3";
    assertThat(read(HEAD + rule(1, "Incident( " + alternatives + " )")).problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.drl:5:1  this rule has more than 32 KB. Split it over several rules that report"
                + " the same.");
  }

  @Test
  void reads_a_rule_of_32_kilobytes_and_none_that_is_a_character_longer() {
    String bare = rule(1, "Incident( dash.ticks >= 3 )").strip();
    String filled = bare.replace("when", "when" + "\n".repeat(32 * 1024 - bare.length()));
    assertThat(read(HEAD + filled).problems()).isEmpty();
    assertThat(read(HEAD + filled.replace("then", "\nthen")).problems())
        .extracting(Problem::what)
        .containsExactly("this rule has more than 32 KB.");
  }

  @Test
  void reads_a_line_of_400_characters_and_nothing_after_a_longer_one() {
    String line = "// " + "a".repeat(397);
    assertThat(read("\n" + line + "\n" + HEAD + "stray").problems())
        .extracting(Problem::what)
        .containsExactly("'stray' stands outside any rule.");
    assertThat(read("\n" + line + "a\n" + HEAD + "stray").problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.drl:2:1  this line has more than 400 characters. Break it into shorter lines.");
  }

  @Test
  void reports_a_run_of_one_character_that_cannot_be_seen_once_wherever_it_stands() {
    assertThat(read("\u200b\u200b\u200b" + HEAD + "\u200b\u200b").problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(1, 1), tuple(5, 1));
  }

  @Test
  void takes_the_least_and_the_most_that_a_fact_can_be_and_no_more() {
    assertThat(read(HEAD + rule(1, "Incident( suspect.age >= 0 )")).problems()).isEmpty();
    assertThat(read(HEAD + rule(1, "Incident( suspect.age <= 120 )")).problems()).isEmpty();
    assertThat(read(HEAD + rule(1, "Incident( suspect.age <= 121 )")).problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.drl:7:31  'suspect.age' is never 121. Write a number from 0 to 120.");
  }

  @Test
  void follows_no_brackets_down_that_are_nested_too_deep() {
    String deep = "(\n".repeat(7_000) + "dash.ticks >= 14" + ")\n".repeat(7_000);
    assertThat(read(HEAD + rule(1, "Incident(" + deep + ")")).problems())
        .extracting(Problem::what)
        .containsExactly("brackets stand more than 8 deep here.");
  }

  @Test
  void reports_the_first_five_hundred_faults_of_a_file_made_of_them() {
    RuleFileReading reading = read(HEAD + "[ ] ".repeat(90).concat("\n").repeat(1000));
    assertThat(reading.problems()).hasSize(501);
    assertThat(reading.problems().get(0).text())
        .isEqualTo("test.drl  has more problems than these 500. Mend these first.");
  }

  @Test
  void refuses_a_table_of_very_many_cells() {
    assertThat(table(10, "dash.ticks >= $param", 4200).problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.csv:3575:1  the table has more than 50000 cells. Split it over several tables.");
  }

  @Test
  void refuses_a_table_that_means_far_more_text_than_it_has() {
    assertThat(table(3, "dash.ticks >= 3 || ".repeat(14) + "dash.ticks >= $param", 4000).problems())
        .extracting(Problem::text)
        .containsExactly(
            "test.csv:2119:1  the rules of this table come to more than 2 MB of text with this row."
                + " Split it over several tables, or shorten its headings.");
  }

  @Test
  void is_not_kept_busy() {
    for (String piece :
        new String[] {
          "(",
          ")",
          "[",
          "{",
          "\"",
          "'",
          "/*",
          "//",
          "\\u0022",
          "rule ",
          "rule \"",
          "when ",
          "then ",
          "end ",
          "@",
          "@a(",
          "!",
          "-",
          "&&",
          "||",
          "not ",
          "exists ",
          "accumulate( ",
          "Incident( ",
          "a.",
          "a(",
          "$a : ",
          ", ",
          "; ",
          "\u202e",
          "\r",
          "\u0000",
          "é",
          "\ud83d\ude42"
        }) {
      String line = piece.repeat(1 + 60 / piece.length()) + "\n";
      String text = line.repeat(50_000 / line.length());
      assertThat(read(text).problems()).isNotEmpty();
      assertThat(read(HEAD + "rule \"TEST-01 x\" when " + text).problems()).isNotEmpty();
      assertThat(read(HEAD + "rule \"TEST-01 x\" when Incident( " + text + " then end").problems())
          .isNotEmpty();
      assertThat(read(HEAD + "rule \"TEST-01 x\" when Incident() then " + text + " end").problems())
          .isNotEmpty();
    }
  }

  private static RuleFileReading table(int conditions, String heading, int rows) {
    String text =
        "RuleSet,policy\nImport,\"io.github.riskrules.incident.*,"
            + " io.github.riskrules.engine.language.*\"\n"
            + "Variables,io.github.riskrules.engine.language.Findings findings\nRuleTable test\n"
            + "NAME,METADATA,METADATA,ACTION"
            + ",CONDITION".repeat(conditions)
            + "\n,,,"
            + ",Incident...".repeat(conditions)
            + "\n,\"authority(\"\"$param\"\")\",\"certainty(\"\"$param\"\")\","
            + "\"findings.raise( RiskTier.HIGH, \"\"$param\"\" );\""
            + ("," + heading).repeat(conditions)
            + "\nName,Authority,Certainty,Reason"
            + ",At least".repeat(conditions)
            + "\n";
    StringBuilder table = new StringBuilder(text);
    for (int i = 0; i < rows; i++) {
      table.append("TEST-%03d a row,Invented,A,Many questions.".formatted(i));
      table.append(",14".repeat(conditions)).append('\n');
    }
    return Corpus.read("test.csv", table.toString().getBytes(UTF_8));
  }

  private static RuleFileReading read(String text) {
    return Corpus.read("test.drl", text.getBytes(UTF_8));
  }

  private static String nested(int depth) {
    return "Incident(\n" + "( ".repeat(depth) + "dash.ticks >= 14" + " )".repeat(depth) + " )";
  }

  private static String rule(int number, String when) {
    return "rule \"TEST-"
        + Integer.toString(number, 36).toUpperCase(Locale.ROOT)
        + "-01 a rule\"\n"
        + "@authority(\"Invented\") @certainty(\"A\")\nwhen "
        + when
        + "\nthen findings.raise( RiskTier.HIGH, \"Many questions were answered yes.\" );\nend\n";
  }
}
