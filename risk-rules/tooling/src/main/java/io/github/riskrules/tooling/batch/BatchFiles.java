package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.json.CanonicalJson;
import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The files of one run: its results, the lines set aside, and under what it runs.
 *
 * @param results one line for each incident
 * @param rejects one line for each line of the input that could not be assessed
 */
public record BatchFiles(Path results, Path rejects) {
  private static final String SCHEMA = "batch/1";

  /** The files of a run with these results, what is set aside lying beside them. */
  public static BatchFiles of(Path results) {
    return new BatchFiles(results, beside(results, ".rejected.ndjson"));
  }

  /** The file that says under what the results were made. */
  public Path settings() {
    return beside(results, ".settings.json");
  }

  /**
   * Under what the run was begun; nothing where none was.
   *
   * @throws BatchRefusedException if the file does not say it
   */
  public Optional<BatchSettings> begunWith() throws BatchRefusedException, IOException {
    if (!Files.exists(settings())) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(settings());
      return Optional.of(CanonicalJson.read(BatchSettings.class, SCHEMA, text));
    } catch (UnreadableRecordException unreadable) {
      throw new BatchRefusedException(
          "the settings beside the output are not those of a run. Begin one with another output.");
    }
  }

  /** Writes down under what the run is begun: whole, or not at all. */
  void begin(BatchSettings settings) throws IOException {
    Path whole = beside(results, ".settings.json.part");
    Files.writeString(whole, CanonicalJson.write(SCHEMA, settings));
    Files.move(whole, settings(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
