package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.batch.Batch;
import io.github.riskrules.tooling.batch.BatchCounts;
import io.github.riskrules.tooling.batch.BatchFiles;
import io.github.riskrules.tooling.batch.BatchInput;
import io.github.riskrules.tooling.batch.BatchOutput;
import io.github.riskrules.tooling.batch.BatchRefusedException;
import io.github.riskrules.tooling.batch.BatchSettings;
import io.github.riskrules.tooling.batch.Detail;
import io.github.riskrules.tooling.batch.WrittenResults;
import io.github.riskrules.tooling.render.BatchReport;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses any number of incidents, one on each line. */
@Command(
    name = BatchCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Assesses any number of incidents, a year of them if need be: one JSON document on each"
            + " line in, one on each line out, in the same order.",
    footer = {
      "",
      "A line that cannot be assessed is set aside with what is wrong with it, to be treated as"
          + " HIGH until a person has assessed it, and never keeps the others from being assessed."
          + " The exit code is then 1. Without --output and --rejects, such lines are told on"
          + " standard error.",
      "",
      "Beside --output FILE lies FILE.settings.json, which says under which policy, by which"
          + " version and for which time the results were made. --resume goes on only under the"
          + " same, and with the same input.",
      "",
      "For example: risk batch year.ndjson --pack northamptonshire --output results.ndjson"
    })
final class BatchCommand implements Callable<Integer> {
  static final String NAME = "batch";

  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "A file with one incident as JSON on each line, or - for standard input.")
  private String file = "-";

  @Mixin private PolicyAndTime by = new PolicyAndTime();

  @Option(
      names = "--full",
      description =
          "Writes the whole decision of each incident, not only what it comes to: tier range,"
              + " actions, rules, notices.")
  private boolean full;

  @Option(
      names = "--output",
      paramLabel = "FILE",
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
      paramLabel = "FILE",
      description =
          "Where to set aside lines that cannot be assessed. Default: OUTPUT.rejected.ndjson.")
  private @Nullable Path rejects;

  @Option(
      names = "--no-progress",
      description = "Shows no bar; without it, one moves where standard error is a terminal.")
  private boolean noProgress;

  private long rejectedBefore;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (output == null && (resume || rejects != null)) {
      throw new ParameterException(
          spec.commandLine(), (resume ? "--resume" : "--rejects") + " needs --output.");
    }
    return surroundings.withPack(by.policy(), this::run);
  }

  private int run(PolicyPack policy) {
    try (InputStream in = open()) {
      long begun = System.nanoTime();
      BatchInput input = BatchInput.of(in);
      Detail detail = full ? Detail.DECISION : Detail.OUTCOME;
      BatchFiles files = output == null ? null : files(output);
      BatchSettings settings = BatchSettings.of(policy, time(files), detail);
      Batch batch = Batch.of(policy, settings.assessedAt(), detail);
      BatchCounts counts =
          files == null
              ? watched(progress -> batch.run(input, printed(), progress))
              : write(batch, files, settings, input);
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      surroundings.err().print(BatchReport.of(counts, settings, took).text(surroundings.width()));
      if (rejectedBefore > 0) {
        surroundings.err().println("Not assessed before the interruption: " + rejectedBefore);
      }
      return counts.rejected() + rejectedBefore == 0 ? Exit.FINE : Exit.LOOK;
    } catch (BatchRefusedException refused) {
      throw new CouldNotRunException(Printable.of(refused.why()));
    } catch (IOException failed) {
      throw new CouldNotRunException("FILE cannot be read on, or the output cannot be written.");
    }
  }

  private InputStream open() throws IOException {
    return file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file));
  }

  private Instant time(@Nullable BatchFiles files) throws BatchRefusedException, IOException {
    if (files != null && resume && by.givenTime().isEmpty()) {
      return files
          .begunWith()
          .map(BatchSettings::assessedAt)
          .orElseGet(() -> by.time(surroundings));
    }
    return by.time(surroundings);
  }

  private BatchFiles files(Path results) {
    WrittenFiles.requireOutsidePacks("--output", results);
    if (rejects == null) {
      return BatchFiles.of(results);
    }
    WrittenFiles.requireOutsidePacks("--rejects", rejects);
    return new BatchFiles(results, rejects);
  }

  private BatchCounts write(Batch batch, BatchFiles files, BatchSettings settings, BatchInput input)
      throws BatchRefusedException, IOException {
    try (WrittenResults results =
        resume
            ? WrittenResults.resume(files, settings, input, batch)
            : WrittenResults.begin(files, settings)) {
      rejectedBefore = results.rejectedBefore();
      return watched(progress -> batch.run(input, results, progress));
    }
  }

  /** A run that tells how far it has come. */
  @FunctionalInterface
  private interface Watched {
    BatchCounts run(Batch.Progress progress) throws IOException;
  }

  private BatchCounts watched(Watched run) throws IOException {
    if (noProgress || !surroundings.moving()) {
      return run.run((lines, bytes) -> {});
    }
    try (MovingBar bar = MovingBar.over(size(), surroundings)) {
      return run.run(bar);
    }
  }

  private long size() throws IOException {
    return file.equals("-") ? -1 : Files.size(Path.of(file));
  }

  private BatchOutput printed() {
    return (rejected, results) -> {
      rejected.forEach(
          line ->
              line.problems()
                  .forEach(problem -> surroundings.err().println(Printable.of(problem))));
      surroundings.print(results);
    };
  }
}
