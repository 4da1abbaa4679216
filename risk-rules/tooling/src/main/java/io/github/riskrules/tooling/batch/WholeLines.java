package io.github.riskrules.tooling.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * The lines of a file that were written to their end; what follows the last line feed was torn off.
 * The file is read where it is open already: on some systems closing it, by whatever name it was
 * opened, gives up the lock that keeps other runs away.
 */
final class WholeLines {
  private final FileChannel file;
  private long number;
  private long end;
  private long lastStart;

  private WholeLines(FileChannel file) {
    this.file = file;
  }

  /** Looks through a file, and leaves its position as it was. */
  static WholeLines of(FileChannel file) throws IOException {
    WholeLines lines = new WholeLines(file);
    lines.count();
    return lines;
  }

  private void count() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
    long at = 0;
    for (int read = file.read(buffer, at); read >= 0; read = file.read(buffer, at)) {
      for (int i = 0; i < read; i++) {
        if (buffer.get(i) == '\n') {
          number++;
          lastStart = end;
          end = at + i + 1;
        }
      }
      at += read;
      buffer.clear();
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

  /** Whether this is the last one, with its line feed. Of a longer one nothing is read. */
  boolean lastIs(byte[] line) throws IOException {
    if (end - lastStart != line.length) {
      return false;
    }
    ByteBuffer last = ByteBuffer.allocate(line.length);
    int read = 0;
    while (last.hasRemaining() && read >= 0) {
      read = file.read(last, lastStart + last.position());
    }
    return Arrays.equals(last.array(), line);
  }
}
