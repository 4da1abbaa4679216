package io.github.riskrules.engine.record;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a journal and of its head, written so that what is written lasts. Not thread-safe.
 *
 * <p>A {@code FileChannel} would be closed, for all threads and for good, by an interrupt of any
 * thread that writes; a {@code RandomAccessFile} is not.
 */
final class JournalFile implements AutoCloseable {
  private final Path path;
  private final WriterLock lock;
  private final RandomAccessFile file;
  private final RandomAccessFile head;
  private final @Nullable Object key;
  private long end;

  private JournalFile(
      Path path,
      WriterLock lock,
      RandomAccessFile file,
      RandomAccessFile head,
      @Nullable Object key)
      throws IOException {
    this.path = path;
    this.lock = lock;
    this.file = file;
    this.head = head;
    this.key = key;
    this.end = file.length();
  }

  /** Opens the two files, both of which are there. */
  static JournalFile open(Path path, WriterLock lock) throws IOException {
    Object key = OwnFiles.key(path);
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      RandomAccessFile head = new RandomAccessFile(HeadFile.beside(path).toFile(), "rw");
      return new JournalFile(path, lock, file, head, key);
    } catch (IOException failed) {
      file.close();
      throw failed;
    }
  }

  /** Something written to the journal. */
  interface Writing<T> {
    T done() throws IOException, NotRecordedException;
  }

  /**
   * Writes while no other program can, and only where all is as this one has left it.
   *
   * @throws NotRecordedException if another program writes, or has written
   */
  <T> T exclusively(Writing<T> writing) throws IOException, NotRecordedException {
    FileLock locked = locked();
    try {
      if (!isUntouched()) {
        throw new NotRecordedException(
            "the journal was moved, replaced or written by something else while it was open, or"
                + " its lock file was. Close it and open it anew.");
      }
      return writing.done();
    } finally {
      locked.release();
    }
  }

  private FileLock locked() throws IOException, NotRecordedException {
    try {
      // Unlike lock(), this waits for nobody, and no interrupt closes the file.
      FileLock locked = file.getChannel().tryLock();
      if (locked != null) {
        return locked;
      }
    } catch (OverlappingFileLockException inThisProgram) {
      // Said below.
    }
    throw WriterLock.taken();
  }

  RandomAccessFile bytes() {
    return file;
  }

  /** What the head file says. */
  String headText() throws IOException {
    byte[] text = new byte[(int) Math.min(head.length(), HeadFile.MOST_BYTES)];
    head.seek(0);
    head.readFully(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Whether the file is still the one that was opened, and nobody else writes or has written. */
  boolean isUntouched() throws IOException {
    return lock.holdsOff() && OwnFiles.isStill(path, key) && file.length() == end;
  }

  /** Writes at the end; on failure takes back what was written of it. */
  void append(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      file.seek(end);
      file.write(bytes);
    } catch (IOException full) {
      file.setLength(end);
      throw full;
    }
    end += bytes.length;
  }

  /** Takes away whatever stands from a place on. */
  void cut(long from) throws IOException {
    file.setLength(from);
    end = from;
  }

  /** Returns when all that was written is on the disk. */
  void force() throws IOException {
    file.getFD().sync();
  }

  /**
   * Writes the head over the old one. It need not be on the disk at once: a head that lags behind,
   * as after a power cut, misses no entry that is there.
   */
  void writeHead(Receipt receipt) throws IOException {
    byte[] text = HeadFile.write(receipt).getBytes(StandardCharsets.UTF_8);
    head.seek(0);
    head.write(text);
    if (head.length() > text.length) {
      head.setLength(text.length);
    }
  }

  long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    try (file) {
      head.close();
    }
  }
}
