package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The expected text of a report, kept as a file beside the tests. Run with {@code -Dgolden=write}
 * to write what is produced now, then read the difference before keeping it.
 */
final class GoldenFile {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/riskrules/tooling/render");

  private GoldenFile() {}

  static void matches(String name, String actual) {
    Path golden = FOLDER.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(golden, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
