package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in one file, one line each, every entry sealed with the hash of the one before it.
 * One {@code DecisionJournal} serves any number of threads; a second one for the same file, here or
 * in another program, is refused.
 *
 * <p>What {@link #append} has acknowledged is on the disk, whole, and survives the end of the
 * process and of the machine. What it has not acknowledged may be there whole or not at all: an
 * unfinished line is taken away when the journal is opened next.
 *
 * <p>Beside a journal {@code decisions.jsonl} stand {@code decisions.jsonl.head}, which names the
 * last acknowledged entry, and {@code decisions.jsonl.lock}, which holds off a second writer. All
 * three are made readable by their owner alone, where the file system knows owners.
 */
public final class DecisionJournal implements DecisionSink, AutoCloseable {
  private final WriterLock lock;
  private final JournalFile file;
  private final String opening;
  private Receipt head;
  private boolean usable = true;

  private DecisionJournal(WriterLock lock, JournalFile file, Receipt head, String opening) {
    this.lock = lock;
    this.file = file;
    this.head = head;
    this.opening = opening;
  }

  /**
   * Opens a journal to write, or begins one in a folder that is there. Only its end is looked at;
   * {@link JournalVerification} looks at all of it.
   *
   * @throws NotRecordedException if nothing could be recorded there; the message says why and what
   *     to do
   */
  public static DecisionJournal open(Path path) throws NotRecordedException {
    try {
      Path real = real(path);
      WriterLock lock = WriterLock.of(real);
      try {
        OwnFiles.make(real);
        OwnFiles.make(HeadFile.beside(real));
        return recovered(lock, JournalFile.open(real));
      } catch (IOException | NotRecordedException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new NotRecordedException(
          "the journal cannot be opened. Check that its folder is there, that this program may"
              + " write in it, and that the disk has room.");
    }
  }

  private static Path real(Path path) throws IOException, NotRecordedException {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new NotRecordedException("the journal is a folder. Give the name of a file.");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotRecordedException("the folder of the journal is not there. Make it first.");
    }
    Path real = folder.toRealPath().resolve(absolute.getFileName());
    for (Path each : List.of(real, HeadFile.beside(real))) {
      if (Files.isSymbolicLink(each)) {
        throw new NotRecordedException(
            "the journal or its head file is a link, and what it leads to can be changed unseen."
                + " Give the path of the file itself.");
      }
      if (Files.exists(each, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(each)) {
        throw new NotRecordedException("the journal or its head file is not a plain file.");
      }
    }
    return real;
  }

  private static DecisionJournal recovered(WriterLock lock, JournalFile file)
      throws IOException, NotRecordedException {
    try {
      Tail tail = Tail.of(file.bytes());
      Receipt stated = stated(file.headText());
      Receipt last = tail.next() != null ? tail.next() : tail.last();
      if (stated != null
          && (stated.entry() > last.entry()
              || (stated.entry() == last.entry() && !stated.equals(last)))) {
        throw new NotRecordedException(
            "entry "
                + stated.entry()
                + " of the journal was acknowledged and is not there any longer. Run risk verify,"
                + " keep the journal as it is for whoever looks into it, and begin another one.");
      }
      String opening = "";
      if (tail.next() != null) {
        file.append("\n");
        opening = "the line feed after the last entry was missing and has been added";
      } else if (tail.unfinished() < file.end()) {
        long bytes = file.end() - tail.unfinished();
        file.cut(tail.unfinished());
        opening = "an unfinished line of " + bytes + " bytes, never acknowledged, was taken away";
      }
      file.force();
      file.writeHead(last);
      return new DecisionJournal(lock, file, last, opening);
    } catch (IOException | NotRecordedException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /** What the head file says; null if that is nothing, as after a power cut. */
  private static @Nullable Receipt stated(String text) {
    try {
      return HeadFile.read(text);
    } catch (UnreadableRecordException lost) {
      return null;
    }
  }

  /** What had to be set right when the journal was opened, in words; empty if nothing had to. */
  public String opening() {
    return opening;
  }

  /**
   * The last entry. Kept elsewhere, it lets anybody find out later whether entries were taken away
   * from the end. Entry 0 stands for a journal without entries.
   */
  public synchronized Receipt head() {
    return head;
  }

  @Override
  public synchronized Receipt append(DecisionRecord record) throws NotRecordedException {
    return append(
        new SealedEntry(head.entry() + 1, head.hash(), record.sealed(), null, null),
        record.evidence());
  }

  private Receipt append(SealedEntry sealed, List<SaltedDocument> evidence)
      throws NotRecordedException {
    if (!usable) {
      throw new NotRecordedException(
          "the journal failed before and takes no more entries. Close it and open it anew.");
    }
    JournalEntry entry = JournalEntry.of(sealed, evidence);
    String line = entry.line() + "\n";
    if (line.length() > JournalLines.MOST_BYTES / 4) {
      throw new NotRecordedException("the record is larger than 2 MB, and no entry may be.");
    }
    write(line, entry.receipt());
    head = entry.receipt();
    return head;
  }

  private void write(String line, Receipt receipt) throws NotRecordedException {
    // Until all has gone well it has not: an error nobody foresaw must leave no half-known state.
    usable = false;
    try {
      if (!file.isUntouched()) {
        throw new NotRecordedException(
            "the journal was moved, replaced or written by something else while it was open. Close"
                + " it and open it anew.");
      }
      file.append(line);
    } catch (IOException full) {
      usable = isWhole();
      throw new NotRecordedException(
          "the journal cannot be written. Check that the disk has room and that the file may be"
              + " written.");
    }
    try {
      file.force();
      file.writeHead(receipt);
    } catch (IOException unknown) {
      throw new NotRecordedException(
          "it is not known whether the disk has kept the record. Close the journal and open it"
              + " anew.");
    }
    usable = true;
  }

  /** Whether the journal ends where it did before a write that failed. */
  private boolean isWhole() {
    try {
      return file.isUntouched();
    } catch (IOException unknown) {
      return false;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    usable = false;
    try (lock) {
      file.close();
    }
  }
}
