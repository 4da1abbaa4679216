package io.github.riskrules.tooling.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a file that were written to their end; what follows the last line feed was torn off.
 */
final class WholeLines {
  private final Path file;
  private long number;
  private long end;
  private long lastStart;

  private WholeLines(Path file) {
    this.file = file;
  }

  /** Looks through a file; one that is not there has no lines. */
  static WholeLines of(Path file) throws IOException {
    WholeLines lines = new WholeLines(file);
    if (Files.exists(file)) {
      lines.count();
    }
    return lines;
  }

  private void count() throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long at = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            number++;
            lastStart = end;
            end = at + i + 1;
          }
        }
        at += read;
      }
    }
  }

  /** How many there are. */
  long number() {
    return number;
  }

  /** Where the last one ends, with its line feed. */
  long end() {
    return end;
  }

  /** The last one, with its line feed. */
  byte[] last() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(lastStart);
      return in.readNBytes(Math.toIntExact(end - lastStart));
    }
  }
}
