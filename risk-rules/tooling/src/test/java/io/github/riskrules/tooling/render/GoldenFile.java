package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The expected text of a report, kept as a file beside the tests. Run with {@code -Dgolden=write}
 * to write what is produced now, then read the difference before keeping it.
 */
final class GoldenFile {
  private GoldenFile() {}

  static void matches(String name, String actual) {
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(
            Path.of("src/test/resources/io/github/riskrules/tooling/render", name), actual);
      }
      try (InputStream expected = GoldenFile.class.getResourceAsStream(name)) {
        assertThat(expected).as("golden file %s", name).isNotNull();
        assertThat(actual).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
