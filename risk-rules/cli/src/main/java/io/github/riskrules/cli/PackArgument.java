package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the pack that a PACK argument means. {@code bundled:NAME} is always a bundled policy; what
 * has a slash, begins with a dot or ends in {@code .zip} is always a folder or a zip file; any
 * other name is the bundled policy of that name, or else a folder here. A name that is both is
 * refused: whoever edits a folder must never be shown the bundled policy instead of it.
 */
final class PackArgument {
  private static final String BUNDLED = "bundled:";

  private PackArgument() {}

  /**
   * Reads the pack.
   *
   * @throws CouldNotRunException if there is no such pack, or it is not clear which one is meant
   */
  static PackReading read(String argument) {
    return read(argument, PackTrust.notRequired());
  }

  /** Reads the pack if it is trusted; a bundled one comes with the program and is. */
  static PackReading read(String argument, PackTrust trust) {
    if (argument.startsWith(BUNDLED)) {
      return bundled(argument.substring(BUNDLED.length()));
    }
    if (isPath(argument)) {
      return PolicyPack.read(existing(argument), trust);
    }
    boolean isFolder = Files.isDirectory(path(argument));
    if (!PolicyPack.bundledNames().contains(argument)) {
      return isFolder ? PolicyPack.read(existing(argument), trust) : bundled(argument);
    }
    if (isFolder) {
      throw new CouldNotRunException(
          String.format(
              Locale.ROOT,
              "'%s' is a bundled policy and a folder here. Write ./%s or bundled:%s.",
              argument,
              argument,
              argument));
    }
    return bundled(argument);
  }

  /**
   * The folder of a pack as seen from here, with slashes, for a reader who has this folder open;
   * empty for a pack that is no folder below it.
   */
  static String folderSeenFromHere(String argument) {
    Path here = Path.of("").toAbsolutePath();
    return file(argument)
        .map(path -> path.toAbsolutePath().normalize())
        .filter(folder -> folder.startsWith(here) && Files.isDirectory(folder))
        .map(folder -> here.relativize(folder).toString().replace(File.separatorChar, '/'))
        .orElse("");
  }

  /** The folder or zip file that the argument means; empty when it means a bundled policy. */
  static Optional<Path> file(String argument) {
    boolean bundled =
        argument.startsWith(BUNDLED)
            || (!isPath(argument)
                && (PolicyPack.bundledNames().contains(argument)
                    || !Files.isDirectory(path(argument))));
    return bundled ? Optional.empty() : Optional.of(path(argument));
  }

  private static boolean isPath(String argument) {
    return argument.contains("/")
        || argument.contains("\\")
        || argument.startsWith(".")
        || argument.endsWith(".zip");
  }

  private static PackReading bundled(String name) {
    List<String> names = PolicyPack.bundledNames();
    if (!names.contains(name)) {
      throw new CouldNotRunException(
          String.format(
              Locale.ROOT,
              "there is no bundled policy, and no folder here, of that name.%s Bundled: %s.",
              Nearest.hint(name, names),
              String.join(", ", names)));
    }
    return PolicyPack.bundled(name);
  }

  private static Path existing(String argument) {
    Path path = path(argument);
    if (!Files.exists(path)) {
      throw new CouldNotRunException(
          String.format(
              Locale.ROOT,
              "there is no folder or zip file at that path. Bundled policies are given by name"
                  + " alone: %s.",
              String.join(", ", PolicyPack.bundledNames())));
    }
    return path.toAbsolutePath().normalize();
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException notAPath) {
      throw new CouldNotRunException("that is not the name of a pack, a folder or a zip file.");
    }
  }
}
