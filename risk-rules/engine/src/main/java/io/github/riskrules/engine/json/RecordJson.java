package io.github.riskrules.engine.json;

/**
 * Reports as JSON documents, written as decisions are: fields in the order of the records, what is
 * null left out, the same bytes on every machine. Thread-safe.
 */
public final class RecordJson {
  private RecordJson() {}

  /**
   * Writes a report for people: two spaces for each level, a line feed at the end.
   *
   * @param schema what the {@code schema} field of the document says, as in {@code triage/1}
   * @param report made of records, lists, enums, whole numbers, texts, days and times
   */
  public static String write(String schema, Record report) {
    return Generators.pretty(json -> new RecordWriter(json).writeRoot(schema, report));
  }
}
