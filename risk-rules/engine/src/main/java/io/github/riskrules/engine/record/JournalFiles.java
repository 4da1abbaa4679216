package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks at the files of a journal before anything is opened, made or locked: its own and those that
 * stand beside it. Whatever else has such a name is left as it is.
 */
final class JournalFiles {
  private static final List<String> ENDINGS =
      List.of(HeadFile.ENDING, WriterLock.ENDING, Rewriting.ENDING);

  private JournalFiles() {}

  /**
   * The one real path of a journal that is there, or may be begun there.
   *
   * @throws NotRecordedException if there is none, or something else is there
   */
  static Path real(Path path) throws IOException, NotRecordedException {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new NotRecordedException("the journal is a folder. Give the name of a file.");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotRecordedException("the folder of the journal is not there. Make it first.");
    }
    Path real = folder.toRealPath().resolve(absolute.getFileName());
    requireNameOfItsOwn(real);
    for (Path each :
        List.of(real, HeadFile.beside(real), WriterLock.beside(real), Rewriting.beside(real))) {
      requirePlain(each);
    }
    requireOwn(real);
    return real;
  }

  private static void requireNameOfItsOwn(Path journal) throws NotRecordedException {
    // In lower case: there are file systems to which both are one name.
    String name = String.valueOf(journal.getFileName()).toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().anyMatch(name::endsWith)) {
      throw new NotRecordedException(
          "the name of a journal does not end in .head, .lock or .redacting: such files stand"
              + " beside another journal, which would overwrite it. Give another name.");
    }
  }

  private static void requirePlain(Path file) throws NotRecordedException {
    if (Files.isSymbolicLink(file)) {
      throw new NotRecordedException(
          "the journal or a file beside it is a link, and what it leads to can be changed unseen."
              + " Give the path of the file itself.");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotRecordedException(
          "the journal or a file beside it is not a plain file. Move it away.");
    }
  }

  private static void requireOwn(Path journal) throws IOException, NotRecordedException {
    if (!Beginning.ENTRY.isOf(journal)) {
      throw notAJournal();
    }
    if (!Beginning.HEAD.isOf(HeadFile.beside(journal))) {
      throw notItsOwn(HeadFile.ENDING);
    }
    if (!Beginning.ENTRY.isOf(Rewriting.beside(journal))) {
      throw notItsOwn(Rewriting.ENDING);
    }
  }

  static NotRecordedException notAJournal() {
    return new NotRecordedException(
        "this is no journal, or not any longer: it holds a line that does not begin as an entry"
            + " does. It is left as it is. If it was a journal, run risk verify and keep it for"
            + " whoever looks into it. Give the name of a file that is not there yet.");
  }

  private static NotRecordedException notItsOwn(String ending) {
    return new NotRecordedException(
        "the file beside the journal whose name ends in "
            + ending
            + " does not belong to a journal. Move it elsewhere.");
  }
}
