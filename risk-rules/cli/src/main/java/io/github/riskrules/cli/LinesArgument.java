package io.github.riskrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The argument that names a file with a document on each line, or {@code -} for standard input. */
final class LinesArgument {
  private static final String STANDARD_INPUT = "-";

  private LinesArgument() {}

  static boolean isStandardInput(String file) {
    return file.equals(STANDARD_INPUT);
  }

  /**
   * Opens the lines, which are read as they are needed.
   *
   * @throws CouldNotRunException if there are none
   */
  static InputStream open(String file, InputStream standardInput) {
    if (isStandardInput(file)) {
      return standardInput;
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new CouldNotRunException("FILE is a folder. " + expected());
      }
      if (!Files.exists(path)) {
        throw new CouldNotRunException("there is no such FILE. " + expected());
      }
      if (!Files.isRegularFile(path)) {
        throw new CouldNotRunException(
            "FILE is not a plain file, and reading it might never end. " + expected());
      }
      return Files.newInputStream(path);
    } catch (IOException | InvalidPathException unreadable) {
      throw new CouldNotRunException(
          "FILE cannot be read. Check that it is there and may be read.");
    }
  }

  private static String expected() {
    return "Give a file with one incident on each line, or - to read from standard input.";
  }
}
