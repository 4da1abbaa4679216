package io.github.riskrules.engine.json;

/**
 * Documents in the one form in which digests are made of them: UTF-8; fields in the order of the
 * records; what is null left out; no space or line end between values; whole numbers in plain
 * digits; days and times as texts in the ISO form, times in UTC; in texts only {@code "}, {@code \}
 * and the control characters below U+0020 escaped, as {@code \b \t \n \f \r} or else {@code
 * \}{@code u00} and two lower-case hexadecimal digits. That is the form of RFC 8785, save that
 * fields stand in our order and not in that of their names.
 *
 * <p>Reading refuses whatever writing would not have written, to the byte. Thread-safe.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** Writes a document whose first field names its schema, as in {@code decision/1}. */
  public static String write(String schema, Record document) {
    return Generators.compact(json -> new RecordWriter(json).writeRoot(schema, document));
  }

  /** Writes a document that names no schema. */
  public static String write(Record document) {
    return Generators.compact(json -> new RecordWriter(json).writePart(document));
  }

  /**
   * Reads what {@link #write(String, Record)} wrote.
   *
   * @throws UnreadableRecordException if that would not have written this text
   */
  public static <T extends Record> T read(Class<T> type, String schema, String text)
      throws UnreadableRecordException {
    T read = type.cast(RecordReader.read(type, schema, text));
    return same(read, write(schema, read), text);
  }

  /**
   * Reads what {@link #write(Record)} wrote.
   *
   * @throws UnreadableRecordException if that would not have written this text
   */
  public static <T extends Record> T read(Class<T> type, String text)
      throws UnreadableRecordException {
    T read = type.cast(RecordReader.read(type, null, text));
    return same(read, write(read), text);
  }

  private static <T> T same(T read, String written, String text) throws UnreadableRecordException {
    if (!written.equals(text)) {
      throw new UnreadableRecordException(
          "", "is not written in the one form that digests are made of");
    }
    return read;
  }

  /** Writes a value of a document again, as its author wrote it but in the one form. */
  static String write(Node value) {
    return Generators.compact(json -> NodeWriter.write(value, json));
  }
}
