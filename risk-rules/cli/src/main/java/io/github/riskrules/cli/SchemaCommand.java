package io.github.riskrules.cli;

import io.github.riskrules.engine.json.Schemas;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints the JSON Schema (2020-12) of the incident or of the decision document.")
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DOCUMENT", description = "incident or decision")
  private String document = "";

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String schema =
        switch (document) {
          case "incident" -> Schemas.incident();
          case "decision" -> Schemas.decision();
          default ->
              throw new CouldNotRunException(
                  "expected incident or decision."
                      + Nearest.of(document, List.of("incident", "decision"))
                          .map(near -> " Did you mean '" + near + "'?")
                          .orElse(""));
        };
    surroundings.out().print(schema);
    return Exit.FINE;
  }
}
