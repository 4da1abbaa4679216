package io.github.riskrules.tooling.caseload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream one after another, as bytes: what they mean is for the strict reader to
 * say. Of a line that is too long no more is kept than shows that it is. Not thread-safe.
 */
public final class DocumentLines {
  /** One byte more than any incident may have, so that the reader sees that it is too large. */
  static final int MOST_BYTES = 256 * 1024 + 1;

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int end;
  private int number;
  private long bytes;

  /** The lines of a stream, which is not closed. */
  public DocumentLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that {@link #next} gave last, or failed to read. */
  public int number() {
    return number;
  }

  /** How many bytes the lines given so far take up, with their ends. */
  public long bytes() {
    return bytes;
  }

  /** The next line without its end; null after the last. */
  public byte @Nullable [] next() throws IOException {
    number++;
    if (!more()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean ended = false;
    while (!ended && more()) {
      int from = next;
      int to = lineFeed(from);
      ended = to < end;
      next = ended ? to + 1 : to;
      bytes += next - from;
      line.write(buffer, from, Math.min(to - from, MOST_BYTES - line.size()));
    }
    return line.toByteArray();
  }

  /** Where the line ends that begins here, or the buffer does. */
  private int lineFeed(int from) {
    for (int at = from; at < end; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return end;
  }

  private boolean more() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** Whether a line holds nothing but spaces. */
  public static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
