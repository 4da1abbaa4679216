package io.github.riskrules.tooling.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where the incidents of a caseload are. Nothing found there is an exception: what cannot be read
 * is listed as not assessed, since a case may be in it.
 */
public final class CaseloadSource {
  private static final String ONE_EACH_LINE = ".ndjson";
  private static final String ONE_EACH_FILE = ".json";

  private final Consumer<Taker> documents;

  private CaseloadSource(Consumer<Taker> documents) {
    this.documents = documents;
  }

  /**
   * A file or a folder. A file whose name ends in {@code .json} holds one incident, any other one
   * on each line. In a folder, files that end in {@code .json} or {@code .ndjson} are read in the
   * order of their names; what else is there is left out and told, save what begins with a dot.
   * Places name files as they are called: whoever works through the list goes back to them.
   */
  public static CaseloadSource of(Path path) {
    return new CaseloadSource(taker -> read(path, true, taker));
  }

  /**
   * The same, for a report that others will read. Exports are named after people, so places give
   * the number of a file in the order of names, as in {@code file 2 of 3}, and never its name.
   */
  public static CaseloadSource unnamed(Path path) {
    return new CaseloadSource(taker -> read(path, false, taker));
  }

  /**
   * A stream with one incident on each line. It is not closed.
   *
   * @param name what places call it, as in {@code standard input}
   */
  public static CaseloadSource lines(String name, InputStream in) {
    return new CaseloadSource(taker -> readLines(name, in, taker));
  }

  void handTo(Taker taker) {
    documents.accept(taker);
  }

  private static void read(Path path, boolean named, Taker taker) {
    if (Files.isDirectory(path)) {
      readFolder(path, named, taker);
    } else {
      readFile(path, named ? name(path) : "given", taker);
    }
  }

  private static void readFolder(Path folder, boolean named, Taker taker) {
    List<Path> paths = listed(folder, named ? name(folder) : "given", taker);
    for (int i = 0; i < paths.size(); i++) {
      Path path = paths.get(i);
      String name = named ? name(path) : "file " + (i + 1) + " of " + paths.size();
      if (isOfDocuments(path)) {
        readFile(path, name, taker);
      } else {
        taker.leaveOut(name);
      }
    }
  }

  private static List<Path> listed(Path folder, String name, Taker taker) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> isOfDocuments(path) || !name(path).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | RuntimeException unreadable) {
      taker.unreadable(name, 0, "the folder cannot be read.");
      return List.of();
    }
  }

  private static boolean isOfDocuments(Path path) {
    return !Files.isDirectory(path) && (ends(path, ONE_EACH_FILE) || ends(path, ONE_EACH_LINE));
  }

  private static void readFile(Path path, String name, Taker taker) {
    if (!Files.isRegularFile(path)) {
      taker.unreadable(name, 0, "it is not a plain file, and reading it might never end.");
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (ends(path, ONE_EACH_FILE)) {
        byte[] document = in.readNBytes(DocumentLines.MOST_BYTES);
        taker.take(new FoundDocument(name, 0, document));
      } else {
        readLines(name, in, taker);
      }
    } catch (IOException unreadable) {
      taker.unreadable(name, 0, "the file cannot be read.");
    }
  }

  private static void readLines(String name, InputStream in, Taker taker) {
    DocumentLines lines = new DocumentLines(in);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (!DocumentLines.isBlank(line)) {
          taker.take(new FoundDocument(name, lines.number(), line));
        }
      }
    } catch (IOException unreadable) {
      taker.unreadable(
          name, lines.number(), "nothing can be read from here on, and more cases may follow.");
    }
  }

  private static boolean ends(Path path, String ending) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
