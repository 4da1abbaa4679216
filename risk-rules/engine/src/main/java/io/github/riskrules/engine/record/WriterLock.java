package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Holds off a second writer of a journal, in this process and in others.
 *
 * <p>A lock on the journal itself would not do: it would be left behind when evidence is taken out
 * and the journal replaced, and on POSIX systems it would end as soon as anybody in this process
 * had read the journal and closed it. So the lock is on a file of its own that nobody reads.
 */
final class WriterLock implements AutoCloseable {
  private static final Set<Path> HELD = new HashSet<>();

  private final Path journal;
  private final FileChannel channel;

  private WriterLock(Path journal, FileChannel channel) {
    this.journal = journal;
    this.channel = channel;
  }

  /**
   * Takes the lock of a journal.
   *
   * @param journal its one real path
   * @throws NotRecordedException if another writer has it
   * @throws IOException if there can be no lock
   */
  static WriterLock of(Path journal) throws IOException, NotRecordedException {
    synchronized (HELD) {
      if (HELD.contains(journal)) {
        throw taken();
      }
      FileChannel channel =
          OwnFiles.open(
              journal.resolveSibling(journal.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          throw taken();
        }
      } catch (IOException | NotRecordedException refused) {
        channel.close();
        throw refused;
      }
      HELD.add(journal);
      return new WriterLock(journal, channel);
    }
  }

  private static NotRecordedException taken() {
    return new NotRecordedException(
        "the journal is being written by another program, or elsewhere in this one. Give each"
            + " program a journal of its own, or share one DecisionJournal.");
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      HELD.remove(journal);
      channel.close();
    }
  }
}
