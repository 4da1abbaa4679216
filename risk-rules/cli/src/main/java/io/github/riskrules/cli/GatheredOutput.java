package io.github.riskrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text for a stream of the process, kept back until it is flushed and then written at once, in
 * UTF-8 whatever the locale. A command that ends flushes once, so that a reader gets all of it or
 * an exit code that says otherwise; one that goes on, such as a watch, flushes at each rest.
 */
final class GatheredOutput extends Writer {
  // Never closed: the process has the stream to its end.
  private final OutputStream stream;
  private final StringBuilder gathered = new StringBuilder();
  private boolean failed;

  GatheredOutput(OutputStream stream) {
    this.stream = stream;
  }

  static GatheredOutput to(FileDescriptor target) {
    return new GatheredOutput(new FileOutputStream(target));
  }

  @Override
  public void write(char[] text, int from, int length) {
    gathered.append(text, from, length);
  }

  /**
   * Writes what was gathered.
   *
   * @throws IOException if nobody gets it: the writing failed, or the reader has gone
   */
  @Override
  public void flush() throws IOException {
    byte[] text = gathered.toString().getBytes(StandardCharsets.UTF_8);
    gathered.setLength(0);
    if (text.length == 0) {
      return;
    }
    try {
      stream.write(text);
      stream.flush();
    } catch (IOException failure) {
      failed = failed || !isReaderGone(failure);
      throw failure;
    }
  }

  /** A reader who has stopped reading, as {@code head} does, is no failure. */
  private static boolean isReaderGone(IOException failure) {
    String why = String.valueOf(failure.getMessage());
    return why.contains("Broken pipe") || why.contains("pipe is being closed");
  }

  /** Whether some of it could not be written, though there was a reader. */
  boolean failed() {
    return failed;
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
