package io.github.riskrules.tooling.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents that tools for policy staff write, each with
 * what every field means.
 */
public final class ReportSchemas {
  private ReportSchemas() {}

  /** The schema of what {@link CheckJson} writes. */
  public static String check() {
    return resource("check.schema.json");
  }

  /** The schema of what {@link ExplanationJson} writes. */
  public static String explanation() {
    return resource("explanation.schema.json");
  }

  /** The schema of a comparison of two policies. */
  public static String diff() {
    return resource("diff.schema.json");
  }

  /** The schema of how well the scenarios of a pack guard it. */
  public static String mutation() {
    return resource("mutation.schema.json");
  }

  private static String resource(String name) {
    try (InputStream schema = ReportSchemas.class.getResourceAsStream(name)) {
      if (schema == null) {
        throw new IllegalStateException("the library lacks its own " + name);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library cannot read its own " + name, unreadable);
    }
  }
}
