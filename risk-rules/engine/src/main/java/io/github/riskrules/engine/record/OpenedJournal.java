package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal as it stands when a writer may begin: held against other writers, ended by its last
 * whole entry, and with all that was ever acknowledged.
 *
 * @param path where it really is
 * @param head its last entry
 * @param remarks what had to be set right and what its keeper should know, in words; mostly empty
 */
record OpenedJournal(Path path, WriterLock lock, JournalFile file, Receipt head, String remarks) {
  /**
   * Opens it, or begins one in a folder that is there.
   *
   * @throws NotRecordedException if nothing could be recorded there
   */
  static OpenedJournal at(Path path) throws NotRecordedException {
    try {
      Path real = JournalFiles.real(path);
      WriterLock lock = WriterLock.of(real);
      try {
        Rewriting.clear(real);
        OwnFiles.make(real, real);
        OwnFiles.make(HeadFile.beside(real), real);
        JournalFile file = JournalFile.open(real, lock);
        try {
          return file.exclusively(() -> recovered(real, lock, file));
        } catch (IOException | NotRecordedException | RuntimeException failed) {
          file.close();
          throw failed;
        }
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

  private static OpenedJournal recovered(Path path, WriterLock lock, JournalFile file)
      throws IOException, NotRecordedException {
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
    List<String> remarks = new ArrayList<>();
    if (tail.next() != null) {
      file.append("\n");
      remarks.add("the line feed after the last entry was missing and has been added");
    } else if (tail.unfinished() < file.end()) {
      long bytes = file.end() - tail.unfinished();
      file.cut(tail.unfinished());
      remarks.add("an unfinished line of " + bytes + " bytes, never acknowledged, was taken away");
    }
    if (stated == null && last.entry() > 0) {
      remarks.add(
          "the head file was missing or empty, so entries may be gone from the end and nobody can"
              + " tell from here (compare a head kept elsewhere: risk verify --head)");
    }
    if (Rights.areOpen(path) || Rights.areOpen(HeadFile.beside(path))) {
      remarks.add(
          "others than its owner may read or write the journal or its head (take that from them:"
              + " chmod 600)");
    }
    file.force();
    file.writeHead(last);
    return new OpenedJournal(path, lock, file, last, String.join("; ", remarks));
  }

  /** What the head file says; null if that is nothing, as after a power cut. */
  private static @Nullable Receipt stated(String text) {
    try {
      return HeadFile.read(text);
    } catch (UnreadableRecordException lost) {
      return null;
    }
  }
}
