package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.JsonLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The files of a run while it writes them. Whatever moment it is interrupted at, it can go on from
 * what they hold.
 */
public final class WrittenResults implements BatchOutput, Closeable {
  private final FileChannel results;
  private final FileChannel rejects;
  private final Resumption from;

  private WrittenResults(FileChannel results, FileChannel rejects, Resumption from) {
    this.results = results;
    this.rejects = rejects;
    this.from = from;
  }

  /**
   * Begins a run, with new files.
   *
   * @throws BatchRefusedException if one of them is there already
   */
  public static WrittenResults begin(BatchFiles files, BatchSettings settings)
      throws BatchRefusedException, IOException {
    files.requireApart();
    files.requireAbsent();
    try {
      return open(
          files.results(), StandardOpenOption.CREATE_NEW, mine -> begin(files, settings, mine));
    } catch (FileAlreadyExistsException madeMeanwhile) {
      throw BatchFiles.alreadyThere(files.results());
    } catch (IOException failed) {
      // Else a second try, once what failed is mended, would find something there.
      files.removeEmpty();
      throw failed;
    }
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
    files.requireApart();
    if (files.begunWith().isEmpty()) {
      files.requireNothingWritten();
    }
    return open(
        files.results(),
        StandardOpenOption.CREATE,
        mine -> {
          // Only now: until the output was ours, another run may have begun or ended.
          BatchSettings begun = files.begunWith().orElse(null);
          if (begun == null) {
            files.requireNothingWritten();
            return begin(files, settings, mine);
          }
          settings.requireSame(begun);
          return writing(files, mine, Resumption.find(mine, files, input, batch));
        });
  }

  private static WrittenResults begin(BatchFiles files, BatchSettings settings, FileChannel results)
      throws BatchRefusedException, IOException {
    WrittenResults written = writing(files, results, Resumption.BEGINNING);
    try {
      files.begin(settings);
      return written;
    } catch (IOException failed) {
      written.rejects.close();
      throw failed;
    }
  }

  private static WrittenResults writing(BatchFiles files, FileChannel results, Resumption from)
      throws BatchRefusedException, IOException {
    FileChannel rejects = channel(files.rejects(), StandardOpenOption.CREATE);
    if (!isOurs(rejects)) {
      rejects.close();
      throw new BatchRefusedException(
          "another run writes to that file of lines set aside. Let it end first, or give another"
              + " --rejects.");
    }
    rejects.truncate(from.rejectsEnd()).position(from.rejectsEnd());
    results.truncate(from.resultsEnd()).position(from.resultsEnd());
    return new WrittenResults(results, rejects, from);
  }

  /** What is to be done with an output that no other run writes to. */
  private interface Opening {
    WrittenResults with(FileChannel results) throws BatchRefusedException, IOException;
  }

  private static WrittenResults open(Path results, OpenOption how, Opening opening)
      throws BatchRefusedException, IOException {
    FileChannel mine = channel(results, how);
    try {
      if (!isOurs(mine)) {
        throw new BatchRefusedException("another run writes to that output. Let it end first.");
      }
      return opening.with(mine);
    } catch (BatchRefusedException | IOException failed) {
      mine.close();
      throw failed;
    }
  }

  private static FileChannel channel(Path file, OpenOption how) throws IOException {
    // Read as well, to find where a run goes on: opened anew and closed, it would lose its lock.
    return FileChannel.open(file, how, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static boolean isOurs(FileChannel file) throws IOException {
    try {
      // A byte that no file has: on some systems what is locked cannot be read by others.
      return file.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
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
      write(rejects, told.bytes());
      // On the disk before the results that follow: where a run goes on is counted from both.
      rejects.force(false);
    }
    write(results, lines);
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
    try (FileChannel ended = results;
        FileChannel endedToo = rejects) {
      endedToo.force(true);
      ended.force(true);
    }
  }
}
