package io.github.riskrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The measured pack under another version. Drools read the bundled ones when the library was built
 * and need not again; it has to read these, as it has to read those of most users.
 */
final class UnreadPack {
  private UnreadPack() {}

  /** Where it lies, until Java ends. */
  static Path northamptonshire() throws IOException {
    Path folder = Files.createTempDirectory("packs");
    for (String name : List.of("england-and-wales", "northamptonshire")) {
      copy(Path.of("..", "packs", name), folder.resolve(name));
    }
    return folder.resolve("northamptonshire");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        copy.toFile().deleteOnExit();
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (file.endsWith("pack.yaml")) {
          Files.writeString(copy, Files.readString(file).replace("2026.1", "2026.9"));
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
