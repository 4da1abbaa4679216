package io.github.riskrules.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A pack in a folder. Links are never followed: they lead out of what a reviewer sees. */
record FolderSource(Path root) implements PackSource {
  /** A folder with more than this is not a pack, and listing it would take long. */
  private static final int MOST_ENTRIES = 1_000;

  @Override
  public PackFilesReading files() {
    PackIntake intake = new PackIntake(name());
    take(root, "", intake);
    return intake.finish(Optional.of(name()));
  }

  @Override
  public Optional<PackSource> beside(String id) {
    Path sibling = root.resolveSibling(id);
    return Files.isDirectory(sibling, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(new FolderSource(sibling))
        : Optional.empty();
  }

  private String name() {
    Path last = root.getFileName();
    return last == null ? "folder" : last.toString();
  }

  private static void take(Path folder, String prefix, PackIntake intake) {
    Optional<List<Path>> entries = list(folder, prefix, intake);
    // Sorted, so that the same folder gives the same report on every file system.
    TreeMap<String, Path> sorted = new TreeMap<>();
    entries.orElse(List.of()).forEach(entry -> sorted.put(entry.getFileName().toString(), entry));
    for (var entry : sorted.entrySet()) {
      if (intake.isHopeless()) {
        return;
      }
      takeEntry(entry.getValue(), prefix + entry.getKey(), intake);
    }
  }

  private static void takeEntry(Path entry, String path, PackIntake intake) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        intake.refuse(path, "links are not followed.", "Put the file itself here.");
      } else if (attributes.isDirectory()) {
        if (intake.admitsFolder(path)) {
          take(entry, path + "/", intake);
        }
      } else if (!attributes.isRegularFile()) {
        // Opening a pipe or a device could wait for ever.
        intake.refuse(path, "this is not an ordinary file.", "Delete it.");
      } else if (intake.admits(path)) {
        try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
          intake.add(path, in.readNBytes(intake.mostBytes(path) + 1));
        }
      }
    } catch (IOException unreadable) {
      intake.refuse(path, "the file cannot be read.", "Check that it may be read.");
    }
  }

  private static Optional<List<Path>> list(Path folder, String prefix, PackIntake intake) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (entries.size() == MOST_ENTRIES) {
          intake.ofPack("there are more than 1,000 files.", "Give the pack's own folder.");
          return Optional.empty();
        }
        entries.add(entry);
      }
      return Optional.of(entries);
    } catch (IOException | DirectoryIteratorException unreadable) {
      if (prefix.isEmpty()) {
        intake.ofPack("the folder cannot be read.", "Check that it is there and may be read.");
      } else {
        intake.refuse(prefix, "the folder cannot be read.", "Check that it may be read.");
      }
      return Optional.empty();
    }
  }
}
