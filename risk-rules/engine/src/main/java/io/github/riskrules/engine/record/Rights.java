package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose the files of a journal are and who may use them, where the file system knows. */
final class Rights {
  private static final Set<PosixFilePermission> OTHERS =
      Set.copyOf(PosixFilePermissions.fromString("---rwxrwx"));

  private Rights() {}

  /** Whether somebody besides the owner may use a file. */
  static boolean areOpen(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    return view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
  }

  /**
   * Gives a file the owner, the group and the rights of another, if that is there.
   *
   * @throws NotRecordedException if whoever runs this may not
   */
  static void give(Path from, Path to) throws IOException, NotRecordedException {
    PosixFileAttributeView view = view(to);
    if (view == null || !Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    PosixFileAttributes wanted =
        Files.readAttributes(from, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!made.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!made.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
      if (!made.permissions().equals(wanted.permissions())) {
        view.setPermissions(wanted.permissions());
      }
    } catch (IOException refused) {
      throw new NotRecordedException(
          "the journal belongs to another user or group of this machine, and a file of it that is"
              + " made now could not be theirs. Nothing was changed. Run this as its owner.");
    }
  }

  /** A view that follows no link, so that nothing but the file itself is ever given away. */
  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Whether a file has more names than one.
   *
   * @throws IOException if it cannot be told though the file system could
   */
  static boolean hasOtherNames(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
            instanceof Integer names
        && names > 1;
  }
}
