package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.Span;
import io.github.riskrules.engine.problem.Problem;
import org.junit.jupiter.api.Test;

class GoodTableTest {
  private final RuleFileReading table = Corpus.read("good/bands.csv");

  @Test
  void means_the_same_as_its_rows_written_as_rules() {
    assertThat(table.problems()).isEmpty();
    assertThat(table.rules())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .ignoringFields("ref.file", "ref.line", "comment")
        .withStrictTypeChecking()
        .isEqualTo(Corpus.read("good/bands.drl").rules());
  }

  @Test
  void introduces_itself_by_its_name_and_its_notes() {
    assertThat(table.introduction())
        .isEqualTo("Bands of questions. An invented table, for the reader's tests");
  }

  @Test
  void points_each_rule_to_its_row_and_each_piece_to_its_cell() {
    Rule second = table.rules().get(1);
    assertThat(second.ref().line()).isEqualTo(12);
    assertThat(((Condition.Comparison) second.when().parts().get(1)).span())
        .isEqualTo(new Span(12, 35, "dash.strangulation == Answer.YES"));
    assertThat(second.then().get(0).span().column()).isEqualTo(40);
  }

  @Test
  void may_have_the_blank_cells_that_a_spreadsheet_leaves_at_the_end_of_rows() {
    String text = new String(Corpus.bytes("good/bands.csv"), UTF_8);
    RuleFileReading padded =
        Corpus.read(
            "good/bands.csv",
            text.replace("RuleSet,policy\n", "RuleSet,policy,,,\n")
                .replace("Findings findings\n", "Findings findings,,\n")
                .getBytes(UTF_8));
    assertThat(padded.problems()).isEmpty();
    assertThat(padded.rules()).isEqualTo(table.rules());
  }

  @Test
  void may_have_its_names_in_any_column() {
    RuleFileReading reading =
        Corpus.read(
            "names.csv",
            """
            RuleSet,policy
            Import,"io.github.riskrules.incident.*, io.github.riskrules.engine.language.*"
            Variables,io.github.riskrules.engine.language.Findings findings
            RuleTable names in the middle
            CONDITION,NAME,ACTION,METADATA,METADATA
            Incident,,,,
            dash.ticks >= $param,,"findings.raise( RiskTier.HIGH, ""$param"" );","authority(""$param"")","certainty(""$param"")"
            At least,Name,Reason,Authority,Certainty
            14,TEST-01 fourteen or more,Many questions were answered yes.,Invented,A
            """
                .getBytes(UTF_8));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rules()).extracting(Rule::id).containsExactly("TEST-01");
  }

  @Test
  void is_refused_when_drools_reads_other_rules_in_it() {
    String text = new String(Corpus.bytes("good/bands.csv"), UTF_8);
    SourceText ours = SourceText.written(text);
    FileProblems problems = new FileProblems("bands.csv", ours);
    DroolsTable.check(text.replace("BAND-04", "BAND-05").getBytes(UTF_8), ours, problems);
    assertThat(problems.inOrder())
        .extracting(Problem::what)
        .containsExactly("Drools reads this table in another way.");
  }

  @Test
  void reads_thousands_of_rows_and_refuses_more_than_five_thousand() {
    String text = new String(Corpus.bytes("good/bands.csv"), UTF_8);
    String head = text.substring(0, text.indexOf("BAND-01"));
    assertThat(read(head, 3000).problems()).isEmpty();
    assertThat(read(head, 3000).rules()).hasSize(3000);
    assertThat(read(head, 5000).problems())
        .extracting(Problem::text)
        .containsExactly(
            "big.csv:5001:1  the table has more than 5000 rows. Split it over several tables.");
    assertThat(Corpus.read("big.csv", new byte[2 * 1024 * 1024 + 1]).problems())
        .extracting(Problem::text)
        .containsExactly("big.csv  is larger than 2048 KB. Split it into files of one topic each.");
  }

  private static RuleFileReading read(String head, int rows) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; i < rows; i++) {
      text.append("BAND-X").append(i).append("-01 a row,14,,,Fourteen or more.,,Invented,B,\n");
    }
    return Corpus.read("big.csv", text.toString().getBytes(UTF_8));
  }
}
