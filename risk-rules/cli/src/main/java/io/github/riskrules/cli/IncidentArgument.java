package io.github.riskrules.cli;

import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the file, or standard input, that holds an incident. */
final class IncidentArgument {
  /** One byte more than any incident may have, so that the reader sees that it is too large. */
  private static final int MOST = 256 * 1024 + 1;

  private IncidentArgument() {}

  /** What to call a document in its problems: its file name alone, without the way there. */
  static String name(String file) {
    if (file.equals("-")) {
      return "standard input";
    }
    Path name = Path.of(file).getFileName();
    return name == null ? "incident" : Printable.of(name.toString());
  }

  /**
   * Reads the bytes of the incident.
   *
   * @throws CouldNotRunException if they cannot be read
   */
  static byte[] read(String file, InputStream standardInput) {
    try {
      if (file.equals("-")) {
        return standardInput.readNBytes(MOST);
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new CouldNotRunException(
            "FILE is a folder. Give an incident file, or - to read it" + " from standard input.");
      }
      if (!Files.exists(path)) {
        throw new CouldNotRunException(
            "there is no such FILE. Give an incident file, or - to read"
                + " it from standard input.");
      }
      if (!Files.isRegularFile(path)) {
        throw new CouldNotRunException(
            "FILE is not a plain file, and reading it might never end. Give an incident file, or -"
                + " to read it from standard input.");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(MOST);
      }
    } catch (IOException | InvalidPathException unreadable) {
      throw new CouldNotRunException(
          "FILE cannot be read. Check that it is there and may be read.");
    }
  }
}
