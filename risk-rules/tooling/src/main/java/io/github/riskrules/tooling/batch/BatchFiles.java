package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The files of one run: its results, the lines set aside, and under what it runs. A run begins once
 * its settings are there; whatever was made before them is still empty.
 *
 * @param results one line for each incident
 * @param rejects one line for each line of the input that could not be assessed
 */
public record BatchFiles(Path results, Path rejects) {
  /** The files of a run with these results, what is set aside lying beside them. */
  public static BatchFiles of(Path results) {
    return new BatchFiles(results, beside(results, ".rejected.ndjson"));
  }

  /** The file that says under what the results were made. */
  public Path settings() {
    return beside(results, ".settings.json");
  }

  /**
   * Refuses to write over what is to be read.
   *
   * @throws BatchRefusedException if the input is one of the files
   */
  public void requireNot(Path input) throws BatchRefusedException, IOException {
    for (Path file : List.of(results, rejects, settings(), part())) {
      if (isSame(file, input)) {
        throw new BatchRefusedException(
            told(file) + " is what is to be read. Give another --output or --rejects.");
      }
    }
  }

  /**
   * Under what the run was begun; nothing where none was.
   *
   * @throws BatchRefusedException if the file does not say it
   */
  public Optional<BatchSettings> begunWith() throws BatchRefusedException, IOException {
    requirePlain(settings());
    if (!Files.exists(settings())) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(settings());
      return Optional.of(CanonicalJson.read(BatchSettings.class, BatchSettings.SCHEMA, text));
    } catch (UnreadableRecordException | CharacterCodingException unreadable) {
      throw new BatchRefusedException(
          told(settings())
              + " does not say under what a run was begun. Begin one with another"
              + " output.");
    }
  }

  /** Refuses files of which one would be written over another, and what is none. */
  void requireApart() throws BatchRefusedException, IOException {
    for (Path file : List.of(results, rejects, settings())) {
      requirePlain(file);
    }
    if (isSame(results, rejects) || isSame(settings(), rejects) || isSame(part(), rejects)) {
      throw new BatchRefusedException(
          "--rejects is the output itself, or the settings beside it. Give another name.");
    }
  }

  /** Nobody can go on with a folder, and opening a pipe or a device may never end. */
  private static void requirePlain(Path file) throws BatchRefusedException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BatchRefusedException(
          told(file)
              + " is a folder, a pipe or a device, where a file is to be written. Give another"
              + " output.");
    }
  }

  /** Refuses to begin where something is already. */
  void requireAbsent() throws BatchRefusedException {
    for (Path file : List.of(results, rejects, settings())) {
      // A link that leads nowhere yet is somebody's all the same.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw alreadyThere(file);
      }
    }
  }

  /** Refuses to begin where anything was written. */
  void requireNothingWritten() throws BatchRefusedException, IOException {
    for (Path file : List.of(results, rejects)) {
      if (Files.exists(file) && Files.size(file) > 0) {
        throw new BatchRefusedException(
            told(file)
                + " is there already, and no settings beside the output that say what run it"
                + " belongs to. Give another output.");
      }
    }
  }

  /** Takes away what a run made that could not begin. */
  void removeEmpty() throws IOException {
    for (Path file : List.of(results, rejects)) {
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        Files.delete(file);
      }
    }
  }

  static BatchRefusedException alreadyThere(Path file) {
    return new BatchRefusedException(
        told(file)
            + " is there already. Give --resume to go on with an interrupted run, or give another"
            + " output.");
  }

  /** Writes down under what the run is begun: whole and on the disk, or not at all. */
  void begin(BatchSettings settings) throws IOException {
    String text = CanonicalJson.write(BatchSettings.SCHEMA, settings);
    // A run that could not begin may have left it; a link in its place leads to another file.
    Files.deleteIfExists(part());
    try (FileChannel whole =
        FileChannel.open(part(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (left.hasRemaining()) {
        whole.write(left);
      }
      whole.force(true);
    } catch (IOException failed) {
      Files.deleteIfExists(part());
      throw failed;
    }
    Files.move(part(), settings(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path part() {
    return beside(results, ".settings.json.part");
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    if (Files.exists(one) && Files.exists(other)) {
      return Files.isSameFile(one, other);
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static String told(Path file) {
    return "'" + file + "'";
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
