package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.Schemas;

/**
 * The JSON Schemas (draft 2020-12) of what a batch writes beside its results. Those are outcomes or
 * decisions, of which {@link Schemas} has the schemas.
 */
public final class BatchSchemas {
  private BatchSchemas() {}

  /** The schema of the file that says under what the results were made. */
  public static String settings() {
    return Schemas.beside(BatchSchemas.class, "batch-settings.schema.json");
  }

  /** The schema of each line on a line of the input that could not be assessed. */
  public static String rejectedLine() {
    return Schemas.beside(BatchSchemas.class, "rejected-line.schema.json");
  }
}
