package io.github.riskrules.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second reading is a net of its own: it holds even where the first one let something by. */
class DroolsReadingTest {
  private static final String TEXT = new String(Corpus.bytes("good/every-construct.drl"), UTF_8);

  @Test
  void finds_the_same_rules_in_a_good_file() {
    assertThat(differences(TEXT, TEXT)).isEmpty();
  }

  @Test
  void finds_a_rule_more_or_a_rule_less() {
    assertThat(differences(TEXT, TEXT.substring(0, TEXT.indexOf("rule \"REVIEW-07"))))
        .containsExactly("Drools finds 6 rules in this file, where there are 7.");
  }

  @Test
  void finds_whatever_is_added_to_a_rule() {
    for (String[] change :
        new String[][] {
          {"rule \"PAIR-02", "rule \"PAIR-03"},
          {
            "when\n    Incident( dash.ticks >= 14 )",
            "salience 3\nwhen\n    Incident( dash.ticks >= 14 )"
          },
          {"dash.ticks >= 14", "dash.ticks >= 15"},
          {"dash.ticks >= 14", "$t : dash.ticks >= 14"},
          {"Incident( dash.ticks", "$i : Incident( dash.ticks"},
          {"exists Child( )", "exists( Child( ) and Child( ) )"},
          {"exists Child( )", "not Child( )"},
          {"exists Child( )", "Child( ) from children.each"},
          {"exists Child( )", "eval( true )"},
          {"exists Child( )", "forall( Child( ) )"},
          {"exists Child( )", "exists Child( )\n    eval( true )"},
          {"exists Child( )", "exists Child( )\n    Child( ) from children.each"},
          {"exists Child( )", "exists Child( \"given by position\"; )"},
          {"exists Child( )", "exists Child( ) over window:length( 2 )"},
          {"count( 1 ); $n >= 3", "sum( 1 ); $n >= 3"},
          {"kind not in", "kind in"},
          {"RiskTier.MEDIUM", "RiskTier.HIGH"},
          {"@certainty(\"I\")", "@certainty(\"A\")"},
          {"@note(\"A note for readers.\")", ""},
          {
            "rule \"PAIR-02 precedence of and over or\"",
            "rule \"PAIR-02 precedence of and over or\" extends \"MARAC-01 visible high risk\""
          }
        }) {
      assertThat(TEXT).contains(change[0]);
      assertThat(differences(TEXT, TEXT.replace(change[0], change[1])))
          .as("%s for %s", change[1], change[0])
          .contains("Drools reads this rule in another way.");
    }
  }

  @Test
  void finds_whatever_is_added_to_the_file() {
    for (String added :
        List.of(
            "import java.util.List;",
            "import static java.lang.System.exit;",
            "global java.util.List list;",
            "function void x() { }",
            "declare Incident end",
            "declare enum X A; end",
            "dialect \"mvel\"",
            "import accumulate java.lang.Evil evil;")) {
      String other =
          TEXT.replace("global Findings findings;", added + "\nglobal Findings findings;");
      assertThat(differences(TEXT, other)).as(added).isNotEmpty();
    }
  }

  @Test
  void finds_what_is_no_rule_file_at_all() {
    assertThat(problems(TEXT, TEXT + "\nrule \"unfinished\" when )"))
        .extracting(Problem::text)
        .containsExactly(
            "test.drl:83:24  Drools cannot read the file from here on. Write it in the plainest"
                + " form; every rule must mean the same to Drools.");
  }

  /** What Drools finds in one text where the outline is that of another. */
  private static List<String> differences(String outlined, String parsed) {
    return problems(outlined, parsed).stream().map(Problem::what).toList();
  }

  private static List<Problem> problems(String outlined, String parsed) {
    SourceText source = SourceText.written(outlined);
    FileProblems ignored = new FileProblems("", source);
    List<RuleOutline> outline =
        FileOutline.read(source, TokenScanner.scan(outlined, ignored).tokens(), ignored);
    FileProblems problems = new FileProblems("test.drl", SourceText.written(parsed));
    new DroolsReading(SourceText.written(parsed), problems).check(outline);
    return problems.inOrder();
  }
}
