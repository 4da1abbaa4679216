package io.github.riskrules.spreadsheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report on a workbook, kept in a file; {@code -Dgolden=write} writes it anew. */
final class Report {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/riskrules/spreadsheets");

  private Report() {}

  /** The report as it is kept; where golden files are written, that is the report given. */
  static String kept(String test, String actual) {
    Path golden = FOLDER.resolve("hostile").resolve(test + ".txt");
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
      }
      return Files.readString(golden);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
