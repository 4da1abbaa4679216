package io.github.riskrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An invented pack beside these tests. */
final class ExamplePack {
  static final Path FOLDER = Path.of("src/test/resources/example");
  static final String SCENARIOS = "scenarios/frightened.yaml";

  private ExamplePack() {}

  /** A copy of its own for a test that changes it. */
  static Path copiedTo(Path parent) throws IOException {
    Path target = parent.resolve("example");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(FOLDER.relativize(file).toString()));
      }
    }
    return target;
  }
}
