package io.github.riskrules.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files of a pack and of the packs beside it that it extends, as they were at one moment.
 *
 * @param stamps each file, with its size and when it was last changed
 * @param folders the folders that hold them
 */
record PackFiles(Map<Path, Stamp> stamps, List<Path> folders) {
  /** A pack has folders, and these have files. */
  private static final int DEPTH = 2;

  PackFiles {
    stamps = Map.copyOf(stamps);
    folders = List.copyOf(folders);
  }

  /** What tells that a file has changed. */
  record Stamp(long size, FileTime changed) {}

  /** The files as they are now; what cannot be read is not there. */
  static PackFiles now(List<Path> packs) {
    Map<Path, Stamp> stamps = new HashMap<>();
    List<Path> folders = new ArrayList<>();
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException unreadable) {
            return FileVisitResult.CONTINUE;
          }
        };
    for (Path pack : packs) {
      try {
        Files.walkFileTree(pack, EnumSet.noneOf(FileVisitOption.class), DEPTH, visitor);
      } catch (IOException gone) {
        // A pack that is not there has no files; reading it says so.
      }
    }
    return new PackFiles(stamps, folders);
  }

  /** The files that are not as they were, sorted. */
  List<Path> changedSince(PackFiles before) {
    return Stream.concat(stamps.keySet().stream(), before.stamps.keySet().stream())
        .filter(file -> !Objects.equals(stamps.get(file), before.stamps.get(file)))
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of some packs alone. */
  PackFiles of(List<Path> packs) {
    Map<Path, Stamp> some = new HashMap<>(stamps);
    some.keySet().removeIf(file -> packs.stream().noneMatch(file::startsWith));
    return new PackFiles(some, folders);
  }
}
