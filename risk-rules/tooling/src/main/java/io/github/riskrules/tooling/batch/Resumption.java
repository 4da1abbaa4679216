package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import io.github.riskrules.tooling.caseload.DocumentLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where an interrupted run goes on: after the line of the input that gave the last whole result.
 *
 * @param assessed how many incidents have their results
 * @param rejected how many lines were set aside before the last of those
 * @param resultsEnd where the results are to go on
 * @param rejectsEnd where the lines set aside are to go on; later ones are read again
 */
record Resumption(long assessed, long rejected, long resultsEnd, long rejectsEnd) {
  /** Of a run that has written nothing. */
  static final Resumption BEGINNING = new Resumption(0, 0, 0, 0);

  /** What every line set aside begins with. */
  private static final byte[] LINE_START = "{\"line\":".getBytes(StandardCharsets.UTF_8);

  /**
   * Finds the place, and leaves the input there. Changes no file.
   *
   * @param results the results, open to be read
   * @throws BatchRefusedException if the results are not those of this input
   */
  static Resumption find(FileChannel results, BatchFiles files, BatchInput input, Batch batch)
      throws BatchRefusedException, IOException {
    WholeLines written = WholeLines.of(results);
    if (Files.exists(files.rejects())) {
      try (FileChannel rejects = FileChannel.open(files.rejects(), StandardOpenOption.READ)) {
        return find(written, rejects, input, batch);
      }
    }
    if (written.number() > 0) {
      // Without it nobody can tell which lines have results: one might be left out or come twice.
      throw new BatchRefusedException(
          "the file of the lines set aside is missing. Give the --rejects of that run, or begin one"
              + " with another output.");
    }
    return BEGINNING;
  }

  private static Resumption find(
      WholeLines results, FileChannel rejects, BatchInput input, Batch batch)
      throws BatchRefusedException, IOException {
    InputStream in = Channels.newInputStream(rejects);
    requireOurs(in);
    rejects.position(0);
    return find(results, new Rejects(in, WholeLines.of(rejects)), input, batch);
  }

  /** A file without a whole line is written anew, so it must be no other than the run's. */
  private static void requireOurs(InputStream rejects) throws BatchRefusedException, IOException {
    byte[] start = rejects.readNBytes(LINE_START.length);
    if (!Arrays.equals(start, Arrays.copyOf(LINE_START, start.length))) {
      throw notOurs();
    }
  }

  private static BatchRefusedException notOurs() {
    return new BatchRefusedException(
        "what stands in the file of the lines set aside is nothing of a run's. Give the --rejects"
            + " of that run, or begin one with another output.");
  }

  private static Resumption find(WholeLines results, Rejects rejects, BatchInput input, Batch batch)
      throws BatchRefusedException, IOException {
    long found = 0;
    long setAside = 0;
    rejects.next();
    long rejectsEnd = 0;
    Chunk.Line line = null;
    while (found < results.number()) {
      line = input.next();
      if (line == null) {
        throw notOfThisInput();
      }
      if (line.number() == rejects.line) {
        setAside++;
        rejectsEnd = rejects.end();
        rejects.next();
      } else {
        found++;
      }
    }
    // Same id, facts, policy and program give the same bytes; anything else gives others.
    if (line != null && !results.lastIs(batch.result(line))) {
      throw notOfThisInput();
    }
    return new Resumption(found, setAside, results.end(), rejectsEnd);
  }

  private static BatchRefusedException notOfThisInput() {
    return new BatchRefusedException(
        "the last result of the output is not what FILE gives there, so it is not the input of"
            + " that run or was changed since, or lines set aside are missing. Give the FILE,"
            + " --output and --rejects of that run, or begin one with another output.");
  }

  /** The numbers of the lines set aside, one after the other. */
  private static final class Rejects {
    private final DocumentLines lines;
    private final long end;
    private int line;

    Rejects(InputStream in, WholeLines whole) {
      this.lines = new DocumentLines(in);
      this.end = whole.end();
    }

    void next() throws BatchRefusedException, IOException {
      byte[] next = lines.bytes() < end ? lines.next() : null;
      try {
        line = next == null ? 0 : number(next);
      } catch (UnreadableRecordException unreadable) {
        throw notOurs();
      }
    }

    private static int number(byte[] line) throws UnreadableRecordException {
      String text = new String(line, StandardCharsets.UTF_8);
      return CanonicalJson.read(RejectedLine.class, text).line();
    }

    long end() {
      return lines.bytes();
    }
  }
}
