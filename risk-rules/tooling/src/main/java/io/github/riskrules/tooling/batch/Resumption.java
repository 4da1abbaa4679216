package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import io.github.riskrules.tooling.caseload.DocumentLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  /** What every line set aside begins with. */
  private static final byte[] LINE_START = "{\"line\":".getBytes(StandardCharsets.UTF_8);

  /**
   * Finds the place, and leaves the input there. Changes no file.
   *
   * @throws BatchRefusedException if the results are not those of this input
   */
  static Resumption find(BatchFiles files, BatchInput input, Batch batch)
      throws BatchRefusedException, IOException {
    WholeLines results = WholeLines.of(files.results());
    if (results.number() > 0 && !Files.exists(files.rejects())) {
      // Without it nobody can tell which lines have results: one might be left out or come twice.
      throw new BatchRefusedException(
          "the file of the lines set aside is missing. Give the --rejects of that run, or begin one"
              + " with another output.");
    }
    requireOurs(files.rejects());
    WholeLines rejects = WholeLines.of(files.rejects());
    try (InputStream in =
        rejects.number() == 0
            ? InputStream.nullInputStream()
            : Files.newInputStream(files.rejects())) {
      return find(results, new Rejects(new DocumentLines(in), rejects.end()), input, batch);
    }
  }

  /** A file without a whole line is written anew, so it must be no other than the run's. */
  private static void requireOurs(Path rejects) throws BatchRefusedException, IOException {
    if (Files.exists(rejects)) {
      try (InputStream in = Files.newInputStream(rejects)) {
        byte[] start = in.readNBytes(LINE_START.length);
        if (!Arrays.equals(start, Arrays.copyOf(LINE_START, start.length))) {
          throw notOurs();
        }
      }
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
    if (line != null && !Arrays.equals(batch.result(line), results.last())) {
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

    Rejects(DocumentLines lines, long end) {
      this.lines = lines;
      this.end = end;
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
