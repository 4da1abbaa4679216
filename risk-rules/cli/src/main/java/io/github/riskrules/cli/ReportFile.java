package io.github.riskrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that an option names, for a report beside what is printed. Its name is never repeated. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Refuses a file inside the pack: packs hold nothing but their own files, so the report would
   * keep the pack from loading ever after.
   *
   * @throws CouldNotRunException if the file is inside the pack
   */
  static void checkOutside(Path file, Optional<Path> pack, String option) {
    if (pack.isPresent() && absolute(file).startsWith(absolute(pack.get()))) {
      throw new CouldNotRunException(
          "the FILE of " + option + " is inside the pack. Give one beside it.");
    }
  }

  /**
   * Writes the report, over an older one.
   *
   * @throws CouldNotRunException if it cannot be written
   */
  static void write(Path file, String report, String option) {
    try {
      Files.writeString(file, report, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new CouldNotRunException(
          "the FILE of "
              + option
              + " cannot be written. Check that its folder is there and may be written to.");
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
