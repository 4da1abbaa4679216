package io.github.riskrules.engine.json;

import io.github.riskrules.incident.Incident;
import java.util.List;
import java.util.Objects;

/**
 * Incidents as JSON documents. Thread-safe; reads no clock, locale or file, and keeps nothing of
 * what it has read.
 */
public final class IncidentJson {
  /** What the {@code schema} field of every incident document says. */
  public static final String SCHEMA = "incident/1";

  private static final String DEFAULT_NAME = "incident.json";

  private IncidentJson() {}

  /** Reads a document that problems call {@code incident.json}. */
  public static IncidentReading read(byte[] document) {
    return read(DEFAULT_NAME, document);
  }

  /**
   * Reads a document. Bad input, of whatever size or shape, is no exception but a list of every
   * problem in it, each with its place. Nothing is converted or guessed: a field that is not known,
   * a field given twice and a value written in another way than the schema's are problems, and so
   * are facts that contradict each other.
   *
   * @param name what problems call the document, such as its file name; not a person's name
   * @param document UTF-8, at most 256 KB
   */
  public static IncidentReading read(String name, byte[] document) {
    Objects.requireNonNull(name, "name");
    Incident good = GoodDocument.read(Objects.requireNonNull(document, "document"));
    return good != null
        ? new IncidentReading(List.of(), good.id(), good)
        : readTelling(name, document);
  }

  /** Reads a document so that whatever is wrong with it can be told. */
  static IncidentReading readTelling(String name, byte[] document) {
    Problems problems = new Problems(name);
    String text = DocumentText.of(document, problems);
    if (text == null) {
      return new IncidentReading(problems.sorted(), null, null);
    }
    DocumentParser.Parsed parsed = DocumentParser.parse(text, problems);
    Incident incident = IncidentBinder.bind(parsed, problems);
    return new IncidentReading(problems.sorted(), IncidentBinder.id(parsed), incident);
  }

  /**
   * Writes an incident, always in the same way: fields in the order of the schema, two spaces for
   * each level, a line feed at the end. What is not known is left out, save that somebody refused
   * or did not know; counted facts are left out. Reading the document gives an equal incident.
   */
  public static String write(Incident incident) {
    return IncidentWriter.write(incident);
  }

  /** Writes an incident in the same way on one line, without a line feed at its end. */
  public static String writeCompact(Incident incident) {
    return IncidentWriter.writeCompact(incident);
  }
}
