package io.github.riskrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What commands print, kept as files. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares what was printed, whatever the version of the build. Run with {@code -Dgolden=write}
   * to write what is printed now, then read the difference.
   */
  static void matches(String name, String printed) throws IOException {
    String version = Ran.risk("--version").out().strip().substring("risk ".length());
    String actual = printed.replace(version, "VERSION");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FOLDER.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(name)));
  }
}
