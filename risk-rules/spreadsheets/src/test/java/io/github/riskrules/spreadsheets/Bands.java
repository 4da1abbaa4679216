package io.github.riskrules.spreadsheets;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.table.Sheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An invented table of two rules, and what the engine makes of it as a workbook. */
final class Bands {
  static final Sheet SHEET =
      new Sheet(
          "Bands",
          List.of(
              List.of("RuleSet", "policy"),
              List.of(
                  "Import",
                  "io.github.riskrules.incident.*, io.github.riskrules.engine.language.*"),
              List.of("Variables", "io.github.riskrules.engine.language.Findings findings"),
              List.of("RuleTable bands of questions"),
              List.of("NAME", "CONDITION", "ACTION", "METADATA", "METADATA", "METADATA"),
              List.of("", "Incident"),
              List.of(
                  "",
                  "dash.ticks >= $param",
                  "findings.raise( RiskTier.HIGH, \"$param\" );",
                  "authority(\"$param\")",
                  "certainty(\"$param\")",
                  "until(\"$param\")"),
              List.of("Name", "Answers", "HIGH because", "Authority", "Certainty", "Until"),
              List.of(
                  "BAND-01 fourteen or more",
                  "14",
                  "Fourteen or more questions were answered yes.",
                  "Invented bands",
                  "B",
                  "2027-03-31"),
              List.of(
                  "BAND-02 twenty or more",
                  "20",
                  "Twenty or more questions were answered yes.",
                  "Invented bands",
                  "B")));

  private static final Map<String, PolicyAction> ACTIONS =
      PolicyPack.bundled("england-and-wales").orElseThrow().policy().actions().stream()
          .filter(action -> action.action().effect() == ActionEffect.PROTECTIVE)
          .collect(Collectors.toMap(action -> action.action().code(), Function.identity()));

  private Bands() {}

  static byte[] workbook() {
    return new XlsxTables().write(SHEET);
  }

  /** The rules of a workbook, or what is wrong with it, as of a file of a pack. */
  static RuleFileReading read(byte[] workbook) {
    return new RuleFileReader("test-pack", ACTIONS)
        .readSheet("tables/bands.xlsx", new XlsxTables().read(workbook));
  }

  static String report(byte[] workbook) {
    return read(workbook).problems().stream()
        .map(problem -> problem.text() + "\n")
        .collect(Collectors.joining());
  }
}
