package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal as it stands when a writer may begin: held against other writers, ended by its last
 * whole entry, and with all that was ever acknowledged.
 *
 * @param path where it really is
 * @param head its last entry
 * @param setRight what had to be set right, in words; empty if nothing had to
 */
record OpenedJournal(Path path, WriterLock lock, JournalFile file, Receipt head, String setRight) {
  /**
   * Opens it, or begins one in a folder that is there.
   *
   * @throws NotRecordedException if nothing could be recorded there
   */
  static OpenedJournal at(Path path) throws NotRecordedException {
    try {
      Path real = real(path);
      WriterLock lock = WriterLock.of(real);
      try {
        Rewriting.clear(real);
        OwnFiles.make(real);
        OwnFiles.make(HeadFile.beside(real));
        return recovered(real, lock, JournalFile.open(real));
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

  private static OpenedJournal recovered(Path path, WriterLock lock, JournalFile file)
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
      String setRight = "";
      if (tail.next() != null) {
        file.append("\n");
        setRight = "the line feed after the last entry was missing and has been added";
      } else if (tail.unfinished() < file.end()) {
        long bytes = file.end() - tail.unfinished();
        file.cut(tail.unfinished());
        setRight = "an unfinished line of " + bytes + " bytes, never acknowledged, was taken away";
      }
      file.force();
      file.writeHead(last);
      return new OpenedJournal(path, lock, file, last, setRight);
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
}
