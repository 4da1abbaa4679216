package io.github.riskrules.tooling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The expected text of something that is written out, kept as a file. Run with {@code
 * -Dgolden=write} to write what is produced now, then read the difference before keeping it.
 */
public final class GoldenFile {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/riskrules/tooling/render");

  private GoldenFile() {}

  static void matches(String name, String actual) {
    matches(FOLDER.resolve(name), actual);
  }

  /** Compares with a file anywhere. */
  public static void matches(Path golden, String actual) {
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(golden.toAbsolutePath().getParent());
        Files.writeString(golden, actual);
      }
      assertThat(golden).exists();
      assertThat(actual)
          .as("%s is out of date; -Dgolden=write brings it up to date", golden)
          .isEqualTo(Files.readString(golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
