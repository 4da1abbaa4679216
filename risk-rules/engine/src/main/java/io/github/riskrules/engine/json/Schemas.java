package io.github.riskrules.engine.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents. They are made from the records and the
 * vocabulary: each fact carries its question as the description, and its source and direction as
 * {@code x-source} and {@code x-direction}.
 */
public final class Schemas {
  private Schemas() {}

  /** The schema of incident documents. */
  public static String incident() {
    return beside(Schemas.class, "incident.schema.json");
  }

  /** The schema of decision documents. */
  public static String decision() {
    return beside(Schemas.class, "decision.schema.json");
  }

  /** The schema of what {@link JsonLines} writes of an outcome. */
  public static String outcome() {
    return beside(Schemas.class, "outcome.schema.json");
  }

  /** The schema of documents that say what a person decided. */
  public static String humanDecision() {
    return beside(Schemas.class, "human-decision.schema.json");
  }

  /** The schema of the record of one decision. */
  public static String decisionRecord() {
    return beside(Schemas.class, "decision-record.schema.json");
  }

  /** The schema of each line of a journal. */
  public static String journalEntry() {
    return beside(Schemas.class, "journal-entry.schema.json");
  }

  /** The schema of what a verified journal is said to be. */
  public static String verification() {
    return beside(Schemas.class, "verification.schema.json");
  }

  /** A schema that is kept beside the class that writes such documents. */
  public static String beside(Class<?> writer, String name) {
    try (InputStream schema = writer.getResourceAsStream(name)) {
      if (schema == null) {
        throw new IllegalStateException("the library lacks its own " + name);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library cannot read its own " + name, unreadable);
    }
  }
}
