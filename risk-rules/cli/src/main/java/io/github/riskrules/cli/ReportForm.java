package io.github.riskrules.cli;

import io.github.riskrules.tooling.render.Document;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option of every command that reports to people and to programs: in which form. */
final class ReportForm {
  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfReport.class)
  private Form form = Form.TEXT;

  /** Prints the report in the form that was asked for, and makes no other. */
  void print(Supplier<Document> report, Supplier<String> json, Surroundings surroundings) {
    switch (form) {
      case MARKDOWN -> surroundings.out().print(report.get().markdown());
      case JSON -> surroundings.out().print(json.get());
      default -> surroundings.print(report.get());
    }
  }
}
