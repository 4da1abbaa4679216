package io.github.riskrules.cli;

import io.github.riskrules.engine.json.Schemas;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.caseload.CaseloadJson;
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
      List.of("incident", "decision", "triage", "figures");

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DOCUMENT", description = "incident, decision, triage or figures")
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
      default ->
          throw new CouldNotRunException(
              "expected incident, decision, triage or figures."
                  + Nearest.of(document, DOCUMENTS)
                      .map(near -> " Did you mean '" + near + "'?")
                      .orElse(""));
    };
  }
}
