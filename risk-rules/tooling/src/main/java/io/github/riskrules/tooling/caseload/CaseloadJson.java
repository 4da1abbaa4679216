package io.github.riskrules.tooling.caseload;

import io.github.riskrules.engine.json.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
    return resource("triage.schema.json");
  }

  /** The schema of figures. */
  public static String figuresSchema() {
    return resource("figures.schema.json");
  }

  private static String resource(String name) {
    try (InputStream schema = CaseloadJson.class.getResourceAsStream(name)) {
      if (schema == null) {
        throw new IllegalStateException("the library lacks its own " + name);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library cannot read its own " + name, unreadable);
    }
  }
}
