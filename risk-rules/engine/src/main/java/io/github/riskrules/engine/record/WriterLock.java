package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds off a second writer of a journal, in this process and in others.
 *
 * <p>A lock on the journal itself would not do: it would be left behind when evidence is taken out
 * and the journal replaced, and on POSIX systems it would end as soon as anybody in this process
 * had read the journal and closed it. So the lock is on a file of its own that nobody reads. Since
 * that file can be deleted, each write asks whether it is still there, and locks the journal too
 * while it lasts ({@link JournalFile#exclusively}).
 */
final class WriterLock implements AutoCloseable {
  static final String ENDING = ".lock";

  private static final Set<Path> HELD = new HashSet<>();

  private final Path journal;
  private final FileChannel channel;
  private final @Nullable Object key;

  private WriterLock(Path journal, FileChannel channel, @Nullable Object key) {
    this.journal = journal;
    this.channel = channel;
    this.key = key;
  }

  static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ENDING);
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
      Path file = beside(journal);
      OwnFiles.make(file, journal);
      Object key = OwnFiles.key(file);
      FileChannel channel =
          OwnFiles.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      try {
        if (channel.tryLock() == null || !OwnFiles.isStill(file, key)) {
          throw taken();
        }
      } catch (IOException | NotRecordedException refused) {
        channel.close();
        throw refused;
      }
      HELD.add(journal);
      return new WriterLock(journal, channel, key);
    }
  }

  /** Whether another writer would find the lock taken: its file is there, and is still this one. */
  boolean holdsOff() throws IOException {
    return OwnFiles.isStill(beside(journal), key);
  }

  static NotRecordedException taken() {
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
