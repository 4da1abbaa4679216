package io.github.riskrules.cli;

import io.github.riskrules.tooling.caseload.CaseloadSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/** Finds the file, folder or standard input that holds many incidents. */
final class CaseloadArgument {
  /** What the argument may be, for the help of commands. */
  static final String DESCRIPTION =
      "A file with one incident as JSON on each line, a folder of .json and .ndjson files, or - for"
          + " standard input.";

  private CaseloadArgument() {}

  /**
   * The source of the incidents.
   *
   * @throws CouldNotRunException if there is none
   */
  static CaseloadSource source(String file, InputStream standardInput) {
    return source(file, standardInput, CaseloadSource::of);
  }

  /**
   * The same, with files numbered: for a report that is passed on, while exports are named after
   * people.
   *
   * @throws CouldNotRunException if there is none
   */
  static CaseloadSource unnamed(String file, InputStream standardInput) {
    return source(file, standardInput, CaseloadSource::unnamed);
  }

  private static CaseloadSource source(
      String file, InputStream standardInput, Function<Path, CaseloadSource> of) {
    if (file.equals("-")) {
      return CaseloadSource.lines("standard input", standardInput);
    }
    Path path = path(file);
    if (!Files.exists(path)) {
      throw new CouldNotRunException(
          "there is no such FILE. Give a file, a folder, or - to read from standard input.");
    }
    if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
      throw new CouldNotRunException(
          "FILE is not a plain file, and reading it might never end. Give - to read from standard"
              + " input.");
    }
    return of.apply(path);
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException notAPath) {
      throw new CouldNotRunException("FILE is not the name of a file or a folder.");
    }
  }
}
