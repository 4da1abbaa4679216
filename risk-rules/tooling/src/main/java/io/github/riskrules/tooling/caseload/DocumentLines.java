package io.github.riskrules.tooling.caseload;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream one after another, as bytes: what they mean is for the strict reader to
 * say. Of a line that is too long no more is kept than shows that it is.
 */
final class DocumentLines {
  /** One byte more than any incident may have, so that the reader sees that it is too large. */
  static final int MOST_BYTES = 256 * 1024 + 1;

  private final InputStream in;
  private int number;

  DocumentLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The number of the line that {@link #next} gave last, or failed to read. */
  int number() {
    return number;
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    number++;
    int read = in.read();
    if (read < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (read >= 0 && read != '\n') {
      if (line.size() < MOST_BYTES) {
        line.write(read);
      }
      read = in.read();
    }
    return line.toByteArray();
  }

  /** Whether a line holds nothing but spaces. */
  static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
