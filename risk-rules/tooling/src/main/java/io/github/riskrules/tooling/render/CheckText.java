package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check found as lines for a terminal, one finding each, that editors and other programs can
 * take apart: place, severity, what, remedy, code.
 */
public final class CheckText {
  private CheckText() {}

  /** The findings file by file, then what was checked and how much was found. */
  public static String of(CheckReport report) {
    StringBuilder text = new StringBuilder();
    String file = null;
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (file != null && !file.equals(diagnostic.problem().file())) {
        text.append('\n');
      }
      file = diagnostic.problem().file();
      text.append(Printable.of(diagnostic.text())).append('\n');
    }
    if (file != null) {
      text.append('\n');
    }
    report
        .policy()
        .ifPresent(
            policy ->
                text.append(described(policy))
                    .append('\n')
                    .append(ProvenWords.of(report.proofs()))
                    .append('\n'));
    text.append(found(report));
    if (report.policy().isEmpty()) {
      text.append(" The pack does not load.");
    }
    return text.append('\n').toString();
  }

  private static String described(Policy policy) {
    return policy.ref().id()
        + " "
        + policy.ref().version()
        + ": "
        + Words.counted(policy.rules().size(), "rule")
        + ", "
        + Words.counted(policy.actions().size(), "action")
        + ", in force from "
        + policy.inForceFrom()
        + (policy.inForceUntil() == null ? "" : " until " + policy.inForceUntil())
        + ", digest "
        + policy.ref().digest();
  }

  private static String found(CheckReport report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        counts.add(Words.counted(count, severity.inWords()));
      }
    }
    return counts.isEmpty() ? "Nothing found." : Words.capital(Words.both(counts)) + ".";
  }
}
