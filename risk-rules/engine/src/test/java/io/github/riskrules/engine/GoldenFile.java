package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that was read by a person and kept beside the tests. Run with {@code -Dgolden=write} to
 * write what is produced now, then read every difference before keeping it.
 */
public final class GoldenFile {
  private GoldenFile() {}

  /** Whether this run writes golden files anew. */
  public static boolean isWriting() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Holds a text against a golden file. */
  public static void matches(Path golden, String actual) {
    try {
      if (isWriting()) {
        Files.createDirectories(golden.toAbsolutePath().getParent());
        Files.writeString(golden, actual);
      }
      assertThat(golden).exists();
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
