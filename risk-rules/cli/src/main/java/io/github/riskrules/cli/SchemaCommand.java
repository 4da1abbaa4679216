package io.github.riskrules.cli;

import io.github.riskrules.engine.json.Schemas;
import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.batch.BatchSchemas;
import io.github.riskrules.tooling.caseload.CaseloadJson;
import io.github.riskrules.tooling.render.ReportSchemas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer> {
  private static final String KNOWN =
      "incident, decision, outcome, rejected-line, batch-settings, triage, figures, explanation,"
          + " check, proof, mutation, diff, human-decision, decision-record, journal-entry,"
          + " verification or replay";

  private static final Map<String, Supplier<String>> SCHEMAS = new LinkedHashMap<>();

  static {
    SCHEMAS.put("incident", Schemas::incident);
    SCHEMAS.put("decision", Schemas::decision);
    SCHEMAS.put("outcome", Schemas::outcome);
    SCHEMAS.put("rejected-line", BatchSchemas::rejectedLine);
    SCHEMAS.put("batch-settings", BatchSchemas::settings);
    SCHEMAS.put("triage", CaseloadJson::triageSchema);
    SCHEMAS.put("figures", CaseloadJson::figuresSchema);
    SCHEMAS.put("explanation", ReportSchemas::explanation);
    SCHEMAS.put("check", ReportSchemas::check);
    SCHEMAS.put("proof", ReportSchemas::proof);
    SCHEMAS.put("mutation", ReportSchemas::mutation);
    SCHEMAS.put("diff", ReportSchemas::diff);
    SCHEMAS.put("human-decision", Schemas::humanDecision);
    SCHEMAS.put("decision-record", Schemas::decisionRecord);
    SCHEMAS.put("journal-entry", Schemas::journalEntry);
    SCHEMAS.put("verification", Schemas::verification);
    SCHEMAS.put("replay", ReportSchemas::replay);
  }

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DOCUMENT", description = KNOWN)
  private String document = "";

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Supplier<String> schema = SCHEMAS.get(document);
    if (schema == null) {
      throw new CouldNotRunException(
          "expected " + KNOWN + "." + Nearest.hint(document, SCHEMAS.keySet()));
    }
    surroundings.out().print(schema.get());
    return Exit.FINE;
  }
}
