package io.github.riskrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a failure says, kept as a file. Run with {@code -Dgolden=write} to write what it says now,
 * then read the difference.
 */
final class GoldenMessage {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/riskrules/testkit");

  private GoldenMessage() {}

  static void matches(String name, Throwable failure) {
    matches(name, String.valueOf(failure.getMessage()));
  }

  static void matches(String name, String message) {
    Path golden = FOLDER.resolve(name + ".txt");
    String actual = message.replace("\r\n", "\n") + "\n";
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
