package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Place;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.csv.CsvParser;
import org.drools.template.model.DRLOutput;
import org.drools.template.model.Rule;

/**
 * Lets Drools' own reader of decision tables write the rules of a table too, and refuses the table
 * when they are not the same. It writes text only; nothing is compiled.
 */
final class DroolsTable {
  private static final String SAME =
      "Write it in the plainest form; every row must mean the same to Drools.";

  private DroolsTable() {}

  static void check(byte[] content, SourceText written, FileProblems problems) {
    List<String> ours = texts(written.text());
    try {
      if (!theirs(content).equals(ours)) {
        problems.add(Place.TOP, "Drools reads this table in another way.", SAME);
      }
    } catch (RuntimeException unreadable) {
      problems.add(Place.TOP, "Drools cannot read this table.", SAME);
    }
  }

  private static List<String> theirs(byte[] content) {
    DefaultRuleSheetListener table = new DefaultRuleSheetListener();
    new CsvParser(table, new CsvLineParser()).parseFile(new ByteArrayInputStream(content));
    List<String> texts = texts(String.join("\n", FileOutline.FIXED_LINES));
    for (Rule rule : table.getRuleSet().getRules()) {
      DRLOutput output = new DRLOutput();
      rule.renderDRL(output);
      texts.addAll(texts(output.getDRL()));
    }
    return texts;
  }

  private static List<String> texts(String text) {
    return new ArrayList<>(DroolsPatterns.texts(text));
  }
}
