package io.github.riskrules.cli;

import io.github.riskrules.engine.json.Schemas;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.caseload.CaseloadJson;
import io.github.riskrules.tooling.render.ReportSchemas;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer> {
  private static final List<String> DOCUMENTS =
      List.of(
          "incident", "decision", "triage", "figures", "explanation", "check", "mutation", "diff");

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "DOCUMENT",
      description = "incident, decision, triage, figures, explanation, check, mutation or diff")
  private String document = "";

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().print(schema());
    return Exit.FINE;
  }

  private String schema() {
    return switch (document) {
      case "incident" -> Schemas.incident();
      case "decision" -> Schemas.decision();
      case "triage" -> CaseloadJson.triageSchema();
      case "figures" -> CaseloadJson.figuresSchema();
      case "explanation" -> ReportSchemas.explanation();
      case "check" -> ReportSchemas.check();
      case "mutation" -> ReportSchemas.mutation();
      case "diff" -> ReportSchemas.diff();
      default ->
          throw new CouldNotRunException(
              "expected incident, decision, triage, figures, explanation, check, mutation or diff."
                  + Nearest.hint(document, DOCUMENTS));
    };
  }
}
