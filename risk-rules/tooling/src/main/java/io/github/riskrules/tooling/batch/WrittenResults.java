package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.JsonLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run while it writes them. Whatever moment it is interrupted at, it can go on from
 * what they hold.
 */
public final class WrittenResults implements BatchOutput, Closeable {
  private final FileChannel results;
  private final Path rejectsFile;
  private final Resumption from;
  private @Nullable FileChannel rejects;

  private WrittenResults(FileChannel results, Path rejectsFile, Resumption from) {
    this.results = results;
    this.rejectsFile = rejectsFile;
    this.from = from;
  }

  /**
   * Begins a run, with new files.
   *
   * @throws BatchRefusedException if one of them is there already
   */
  public static WrittenResults begin(BatchFiles files, BatchSettings settings)
      throws BatchRefusedException, IOException {
    for (Path file : List.of(files.results(), files.rejects(), files.settings())) {
      if (Files.exists(file)) {
        throw new BatchRefusedException(
            "'"
                + file
                + "' is there already. Give --resume to go on with an interrupted run, or give"
                + " another output.");
      }
    }
    files.begin(settings);
    return open(files, new Resumption(0, 0, 0, 0));
  }

  /**
   * Goes on with an interrupted run, or begins it where it had not begun.
   *
   * @param input the input of that run; is left at the line to go on with
   * @param batch one under these settings
   * @throws BatchRefusedException if it was begun under other settings or with another input
   */
  public static WrittenResults resume(
      BatchFiles files, BatchSettings settings, BatchInput input, Batch batch)
      throws BatchRefusedException, IOException {
    BatchSettings begun = files.begunWith().orElse(null);
    if (begun == null) {
      return begin(files, settings);
    }
    requireSame(begun, settings);
    return open(files, Resumption.find(files, input, batch));
  }

  private static void requireSame(BatchSettings begun, BatchSettings now)
      throws BatchRefusedException {
    String other =
        !begun.policy().equals(now.policy())
            ? "under another policy: " + begun.policy().id() + " " + begun.policy().version()
            : !begun.engineVersion().equals(now.engineVersion())
                ? "with another version of the library: " + begun.engineVersion()
                : !begun.assessedAt().equals(now.assessedAt())
                    ? "for another time of assessment: " + begun.assessedAt()
                    : begun.detail() != now.detail() ? "with or without --full" : "";
    if (!other.isEmpty()) {
      throw new BatchRefusedException(
          "that run was begun "
              + other
              + ". Its results and new ones would not belong together: go on under the same, or"
              + " begin one with another output.");
    }
  }

  private static WrittenResults open(BatchFiles files, Resumption from)
      throws BatchRefusedException, IOException {
    FileChannel results =
        FileChannel.open(files.results(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isOurs(results)) {
        throw new BatchRefusedException("another run writes to that output. Let it end first.");
      }
      results.truncate(from.resultsEnd()).position(from.resultsEnd());
      WrittenResults written = new WrittenResults(results, files.rejects(), from);
      if (Files.exists(files.rejects())) {
        written.rejects().truncate(from.rejectsEnd()).position(from.rejectsEnd());
      }
      return written;
    } catch (BatchRefusedException | IOException failed) {
      results.close();
      throw failed;
    }
  }

  private static boolean isOurs(FileChannel results) throws IOException {
    try {
      return results.tryLock() != null;
    } catch (OverlappingFileLockException takenHere) {
      return false;
    }
  }

  /** How many incidents an earlier run has assessed. */
  public long assessedBefore() {
    return from.assessed();
  }

  /** How many lines an earlier run has set aside. */
  public long rejectedBefore() {
    return from.rejected();
  }

  @Override
  public void take(List<RejectedLine> rejected, byte[] lines) throws IOException {
    if (!rejected.isEmpty()) {
      JsonLines told = new JsonLines();
      rejected.forEach(told::add);
      write(rejects(), told.bytes());
      // On the disk before the results that follow: where a run goes on is counted from both.
      rejects().force(false);
    }
    write(results, lines);
  }

  private FileChannel rejects() throws IOException {
    if (rejects == null) {
      rejects = FileChannel.open(rejectsFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
    return rejects;
  }

  private static void write(FileChannel to, byte[] lines) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(lines);
    while (left.hasRemaining()) {
      to.write(left);
    }
  }

  /** Ends the run; all that was written is then on the disk. */
  @Override
  public void close() throws IOException {
    try (FileChannel ended = results) {
      if (rejects != null) {
        rejects.close();
      }
      ended.force(true);
    }
  }
}
