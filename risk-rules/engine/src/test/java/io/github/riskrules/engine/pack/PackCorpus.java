package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.GoldenFile;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The small packs beside these tests: two good ones, {@code national} and {@code local}, and for
 * each broken one the files that differ and the report they must give.
 */
final class PackCorpus {
  private static final Path ROOT = Path.of("src/test/resources/io/github/riskrules/engine/pack");
  private static final String REPORT = "report.txt";

  private PackCorpus() {}

  /** Both good packs, side by side in a fresh folder. */
  static Path good(Path folder) {
    copy(ROOT.resolve("good"), folder);
    return folder;
  }

  /** The names of the broken packs. */
  static List<String> broken() {
    try (Stream<Path> cases = Files.list(ROOT.resolve("broken"))) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The good packs with the files of a broken one laid over them; the broken pack itself. */
  static Path broken(String name, Path folder) {
    good(folder);
    Path over = ROOT.resolve("broken").resolve(name);
    copy(over, folder);
    return folder.resolve(Files.isDirectory(over.resolve("local")) ? "local" : "national");
  }

  static void assertReportOfBroken(String name, PackReading reading) {
    assertReport(ROOT.resolve("broken").resolve(name).resolve(REPORT), reading);
  }

  static void assertReport(String name, PackReading reading) {
    assertReport(ROOT.resolve("hostile").resolve(name + ".txt"), reading);
  }

  private static void assertReport(Path golden, PackReading reading) {
    assertThat(reading.pack()).as("a pack with problems does not load").isEmpty();
    String report =
        reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    GoldenFile.matches(golden, report + "\n");
  }

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The ordinary files of a folder, by path within it, sorted. */
  static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static void copy(Path from, Path to) {
    for (Path file : files(from)) {
      if (!file.endsWith(REPORT)) {
        try {
          Path target = to.resolve(file.toString());
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(from.resolve(file)));
        } catch (IOException failed) {
          throw new AssertionError(failed);
        }
      }
    }
  }
}
