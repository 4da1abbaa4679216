package io.github.riskrules.cli;

import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * What a command writes beside what it prints. It never goes into a pack, which would not load with
 * a file that is none of its own, and never over a file that is somebody else's unless that is
 * asked for.
 */
final class WrittenFiles {
  private static final String MANIFEST = "pack.yaml";

  @Option(
      names = "--overwrite",
      description = "Writes over a file that is there already, whatever it holds.")
  private boolean overwrite;

  /** Whether a text that stands where a file is to go is one this command may write anew. */
  @FunctionalInterface
  interface Own {
    boolean holds(String old);
  }

  /**
   * Refuses a place inside a pack, be it the one the command reads or any other.
   *
   * @throws CouldNotRunException if it is inside a pack
   */
  static void requireOutsidePacks(String option, Path place) {
    for (Path folder = real(place); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(MANIFEST))) {
        throw refused(
            option,
            place,
            "is inside a pack, which may hold nothing but its own files. Give a place beside it.");
      }
    }
  }

  /**
   * Refuses a file that is somebody else's, before any work is done.
   *
   * @throws CouldNotRunException if it is there and not our own
   */
  void requireFree(String option, Path file, Own own) {
    if (Files.isDirectory(file)) {
      throw refused(option, file, "is a folder. Give the name of a file.");
    }
    if (!overwrite && Files.isRegularFile(file) && !isOwn(file, own)) {
      throw refused(
          option,
          file,
          "is there already, and is nothing that this command would write over unasked. Give"
              + " another name, or --overwrite.");
    }
  }

  /**
   * Writes a file.
   *
   * @throws CouldNotRunException if it cannot be written
   */
  void write(String option, Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw unwritable(option, file, unwritable);
    }
  }

  /** Why a file could not be written, in the words of whoever named it. */
  static CouldNotRunException unwritable(String option, Path file, IOException unwritable) {
    return refused(option, file, "cannot be written: " + reason(file, unwritable));
  }

  /**
   * Writes files into a folder, which is made if need be: all of them, or none where one is there
   * already with other content.
   *
   * @param texts what each file holds, under its name
   * @throws CouldNotRunException if they cannot be written
   */
  void write(String option, Path folder, Map<String, String> texts) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw refused(option, folder, "is a file. Give a folder.");
    }
    texts.forEach((name, text) -> requireFree(option, folder.resolve(name), text::equals));
    try {
      Files.createDirectories(folder);
    } catch (IOException unwritable) {
      throw refused(option, folder, "cannot be made: " + reason(folder, unwritable));
    }
    texts.forEach((name, text) -> write(option, folder.resolve(name), text));
  }

  private static boolean isOwn(Path file, Own own) {
    try {
      String old = Files.readString(file);
      return old.isEmpty() || own.holds(old);
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String reason(Path path, IOException unwritable) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return Files.exists(folder)
          ? "what should be its folder is a file."
          : "there is no such folder.";
    }
    if (String.valueOf(unwritable.getMessage()).contains("No space left")) {
      return "the disk is full.";
    }
    return unwritable instanceof AccessDeniedException
        ? "you may not write there."
        : "the disk or folder takes no such file.";
  }

  /** The place with every link on the way followed, as far as it is there. */
  private static Path real(Path place) {
    Path whole = place.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(whole)).normalize();
        } catch (IOException unreadable) {
          return whole;
        }
      }
    }
    return whole;
  }

  private static CouldNotRunException refused(String option, Path path, String why) {
    return new CouldNotRunException(option + " '" + Printable.of(path.toString()) + "' " + why);
  }
}
