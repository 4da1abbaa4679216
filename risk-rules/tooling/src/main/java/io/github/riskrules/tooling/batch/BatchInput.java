package io.github.riskrules.tooling.batch;

import io.github.riskrules.tooling.caseload.DocumentLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incidents of a stream, one on each line. Blank lines are passed over. */
public final class BatchInput {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final DocumentLines lines;
  private @Nullable BrokenInputException failure;

  private BatchInput(DocumentLines lines) {
    this.lines = lines;
  }

  /** Reads a stream, which is not closed. A byte order mark at its beginning is passed over. */
  public static BatchInput of(InputStream in) {
    return new BatchInput(new DocumentLines(in));
  }

  /** The next line that is not blank; null after the last. */
  Chunk.@Nullable Line next() throws BrokenInputException {
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        byte[] document = lines.number() == 1 ? withoutMark(line) : line;
        if (!DocumentLines.isBlank(document)) {
          return new Chunk.Line(lines.number(), document);
        }
      }
      return null;
    } catch (IOException unreadable) {
      throw new BrokenInputException(lines.number() - 1, unreadable);
    }
  }

  /**
   * The next lines; none after the last, or where nothing can be read on.
   *
   * @param most how many at most
   */
  Chunk nextChunk(int most) {
    List<Chunk.Line> chunk = new ArrayList<>();
    int bytes = 0;
    while (failure == null && chunk.size() < most && bytes < MOST_BYTES) {
      try {
        Chunk.Line line = next();
        if (line == null) {
          break;
        }
        chunk.add(line);
        bytes += line.document().length;
      } catch (BrokenInputException unreadable) {
        // What was read before is still assessed.
        failure = unreadable;
      }
    }
    return new Chunk(chunk, lines.bytes());
  }

  /** Fails where the input could not be read to its end. */
  void requireWhole() throws BrokenInputException {
    if (failure != null) {
      throw failure;
    }
  }

  private static byte[] withoutMark(byte[] line) {
    boolean marked =
        line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
  }
}
