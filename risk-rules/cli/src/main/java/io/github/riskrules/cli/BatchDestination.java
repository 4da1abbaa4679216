package io.github.riskrules.cli;

import io.github.riskrules.tooling.batch.BatchFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a batch writes its lines, and whether it goes on there. */
final class BatchDestination {
  @Option(
      names = "--output",
      paramLabel = "OUTPUT",
      description = "Where to write; must not be there yet. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "Goes on with an interrupted run to --output, or begins it. Without --at, for the time"
              + " for which it was begun.")
  private boolean resume;

  @Option(
      names = "--rejects",
      paramLabel = "REJECTS",
      description =
          "Where to set aside lines that cannot be assessed. Default: OUTPUT.rejected.ndjson.")
  private @Nullable Path rejects;

  boolean resumes() {
    return resume;
  }

  /** The option that was given though it means nothing without an output. */
  Optional<String> optionWithoutOutput() {
    return output != null || (!resume && rejects == null)
        ? Optional.empty()
        : Optional.of(resume ? "--resume" : "--rejects");
  }

  /**
   * The files to write; none where all goes to standard output.
   *
   * @throws CouldNotRunException if one would be inside a pack
   */
  Optional<BatchFiles> files() {
    if (output == null) {
      return Optional.empty();
    }
    WrittenFiles.requireOutsidePacks("--output", output);
    if (rejects == null) {
      return Optional.of(BatchFiles.of(output));
    }
    WrittenFiles.requireOutsidePacks("--rejects", rejects);
    return Optional.of(new BatchFiles(output, rejects));
  }
}
