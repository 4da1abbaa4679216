package io.github.riskrules.tooling.render;

import io.github.riskrules.engine.json.Schemas;

/**
 * The JSON Schemas (draft 2020-12) of the documents that tools for policy staff write, each with
 * what every field means.
 */
public final class ReportSchemas {
  private ReportSchemas() {}

  /** The schema of what {@link CheckJson} writes. */
  public static String check() {
    return Schemas.beside(ReportSchemas.class, "check.schema.json");
  }

  /** The schema of what {@link ExplanationJson} writes. */
  public static String explanation() {
    return Schemas.beside(ReportSchemas.class, "explanation.schema.json");
  }

  /** The schema of a comparison of two policies. */
  public static String diff() {
    return Schemas.beside(ReportSchemas.class, "diff.schema.json");
  }

  /** The schema of what was proven of a policy. */
  public static String proof() {
    return Schemas.beside(ReportSchemas.class, "proof.schema.json");
  }

  /** The schema of how well the scenarios of a pack guard it. */
  public static String mutation() {
    return Schemas.beside(ReportSchemas.class, "mutation.schema.json");
  }

  /** The schema of what came of replaying a journal. */
  public static String replay() {
    return Schemas.beside(ReportSchemas.class, "replay.schema.json");
  }
}
