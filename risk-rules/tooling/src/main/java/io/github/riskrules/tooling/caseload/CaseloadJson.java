package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.engine.json.Schemas;

/**
 * The day's list and the figures as JSON documents, with the JSON Schemas (draft 2020-12) that say
 * what each field means. The same caseload gives the same bytes on every machine.
 */
public final class CaseloadJson {
  /** What the {@code schema} field of every day's list says. */
  public static final String TRIAGE = "triage/1";

  /** What the {@code schema} field of all figures says. */
  public static final String FIGURES = "figures/1";

  private CaseloadJson() {}

  /** Writes a day's list. */
  public static String write(Triage triage) {
    return RecordJson.write(TRIAGE, triage);
  }

  /** Writes figures. */
  public static String write(Figures figures) {
    return RecordJson.write(FIGURES, figures);
  }

  /** The schema of a day's list. */
  public static String triageSchema() {
    return Schemas.beside(CaseloadJson.class, "triage.schema.json");
  }

  /** The schema of figures. */
  public static String figuresSchema() {
    return Schemas.beside(CaseloadJson.class, "figures.schema.json");
  }
}
