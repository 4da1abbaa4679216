package io.github.riskrules.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Files that hold evidence: made for their owner alone, and made to last. */
final class OwnFiles {
  private OwnFiles() {}

  /** Opens a file; where this makes it, nobody but its owner may read or write it. */
  static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), ownerOnly(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes an empty file, unless it is there, so that a power cut does not undo it. */
  static void make(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
      makeLast(Objects.requireNonNull(file.getParent()));
    }
  }

  /** Has a folder remember which files it holds. */
  static void makeLast(Path folder) throws IOException {
    // Windows opens no folder, and needs none: it keeps its own account of them.
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
