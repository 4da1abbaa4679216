package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that hold evidence: made for their owner alone, and made to last. */
final class OwnFiles {
  private OwnFiles() {}

  /** Opens a file; where this makes it, nobody but its owner may read or write it. */
  static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), ownerOnly(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return knowsOwners(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean knowsOwners(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Makes an empty file of a journal, unless it is there, so that a power cut does not undo it. It
   * belongs to whom the journal belongs.
   */
  static void make(Path file, Path journal) throws IOException, NotRecordedException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
    } catch (FileAlreadyExistsException sameMoment) {
      return;
    }
    try {
      Rights.give(journal, file);
    } catch (IOException | NotRecordedException refused) {
      Files.deleteIfExists(file);
      throw refused;
    }
    makeLast(Objects.requireNonNull(file.getParent()));
  }

  /** Has a folder remember which files it holds. */
  static void makeLast(Path folder) throws IOException {
    // Windows opens no folder, and needs none: it keeps its own account of them.
    if (knowsOwners(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /**
   * What tells a file from another that takes its name; null where the system has no such thing.
   */
  static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Whether a file is there, and is the one that had this key. */
  static boolean isStill(Path file, @Nullable Object key) throws IOException {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Objects.equals(key, key(file));
  }
}
