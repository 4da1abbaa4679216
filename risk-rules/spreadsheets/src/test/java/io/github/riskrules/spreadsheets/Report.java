package io.github.riskrules.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report on a workbook, kept in a file; {@code -Dgolden=write} writes it anew. */
final class Report {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/riskrules/spreadsheets");

  private Report() {}

  static void matches(String name, String actual) {
    Path golden = FOLDER.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
      }
      assertThat(actual).isNotEmpty().isEqualTo(Files.readString(golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
