package io.github.riskrules.engine.record;

import io.github.riskrules.engine.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a journal line by line. A line that is too long is read past, never taken for shorter. */
final class JournalLines implements AutoCloseable {
  /** The most bytes of one line; a decision under a large policy has some 200,000. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;

  /** The lines of a file. Nothing else is opened: a named pipe would keep its reader waiting. */
  static JournalLines of(Path journal) throws IOException {
    if (Files.exists(journal) && !Files.isRegularFile(journal)) {
      throw new IOException("not a plain file");
    }
    return new JournalLines(Files.newInputStream(journal));
  }

  JournalLines(InputStream in) {
    this.in = in;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text its text without the line feed; null if it is too long or not UTF-8
   * @param isEnded whether a line feed ends it
   */
  record Line(int number, @Nullable String text, boolean isEnded) {}

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (isAtEnd()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && !isAtEnd()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - from) > MOST_BYTES;
      if (!tooLong) {
        line.write(buffer, from, end - from);
      }
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    number++;
    return Optional.of(new Line(number, tooLong ? null : text(line.toByteArray()), ended));
  }

  private boolean isAtEnd() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from == to;
  }

  private static @Nullable String text(byte[] bytes) {
    Utf8 decoded = Utf8.decode(bytes);
    return decoded.isWhole() ? decoded.text() : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
