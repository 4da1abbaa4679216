package io.github.riskrules.engine.table;

/**
 * A format of files that hold tables. Implementations are found by {@link java.util.ServiceLoader},
 * are thread-safe, and never throw for anything a file can hold: they run nothing, follow no link,
 * and use memory and time that are bounded whatever the file says.
 */
public interface TableFormat {
  /** How the names of its files end, in lower case and with the dot, as in {@code .xlsx}. */
  String ending();

  /** Reads a file of at most 2 MB. What a person would not see as it is read is a problem. */
  SheetReading read(byte[] content);

  /** Writes a file that reads as this sheet, laid out for people to fill in. */
  byte[] write(Sheet sheet);
}
