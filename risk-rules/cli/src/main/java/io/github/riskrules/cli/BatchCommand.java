package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.batch.Batch;
import io.github.riskrules.tooling.batch.BatchCounts;
import io.github.riskrules.tooling.batch.BatchFiles;
import io.github.riskrules.tooling.batch.BatchInput;
import io.github.riskrules.tooling.batch.BatchRefusedException;
import io.github.riskrules.tooling.batch.BatchSettings;
import io.github.riskrules.tooling.batch.BrokenInputException;
import io.github.riskrules.tooling.batch.Detail;
import io.github.riskrules.tooling.batch.RejectedLine;
import io.github.riskrules.tooling.batch.WrittenResults;
import io.github.riskrules.tooling.render.BatchReport;
import io.github.riskrules.tooling.render.Document;
import io.github.riskrules.tooling.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      "Beside OUTPUT lies OUTPUT.settings.json, which says under which policy, by which"
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

  @Mixin private BatchDestination to = new BatchDestination();

  @Option(
      names = "--no-progress",
      description = "Shows no bar; without it, one moves where standard error is a terminal.")
  private boolean noProgress;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    to.optionWithoutOutput()
        .ifPresent(
            option -> {
              throw new ParameterException(spec.commandLine(), option + " needs --output.");
            });
    return surroundings.withPack(by.policy(), this::run);
  }

  private int run(PolicyPack policy) {
    BatchFiles files = to.files().orElse(null);
    try (InputStream in = LinesArgument.open(file, surroundings.in())) {
      return files == null ? print(policy, in) : write(policy, in, files);
    } catch (BatchRefusedException refused) {
      throw new CouldNotRunException(Printable.of(refused.why()));
    } catch (BrokenInputException broken) {
      throw new CouldNotRunException(
          String.format(Locale.ROOT, "FILE cannot be read on after line %,d. ", broken.lastLine())
              + (files == null
                  ? "What came before it is assessed."
                  : "What came before it is assessed and written: once FILE can be read, go on with"
                      + " --resume."));
    } catch (IOException failed) {
      throw files == null
          ? new CouldNotRunException(
              "standard output takes no more, as where its reader ends or a disk is full.")
          : unwritable(files, failed);
    }
  }

  private static CouldNotRunException unwritable(BatchFiles files, IOException failed) {
    String rejects = files.rejects().toString();
    return failed instanceof FileSystemException of && rejects.equals(of.getFile())
        ? WrittenFiles.unwritable("--rejects", files.rejects(), failed)
        : WrittenFiles.unwritable("--output", files.results(), failed);
  }

  private int print(PolicyPack policy, InputStream in) throws IOException {
    BatchSettings settings = BatchSettings.of(policy, by.time(surroundings), detail());
    Batch batch = Batch.of(policy, settings.assessedAt(), detail());
    long begun = System.nanoTime();
    BatchCounts counts = watched(progress -> batch.run(BatchInput.of(in), this::printed, progress));
    return report(BatchReport.of(counts, settings, since(begun)), counts.rejected());
  }

  private int write(PolicyPack policy, InputStream in, BatchFiles files)
      throws BatchRefusedException, IOException {
    if (!LinesArgument.isStandardInput(file)) {
      files.requireNot(Path.of(file));
    }
    BatchSettings settings = BatchSettings.of(policy, time(files), detail());
    Batch batch = Batch.of(policy, settings.assessedAt(), detail());
    BatchInput input = BatchInput.of(in);
    long begun = System.nanoTime();
    BatchCounts counts;
    BatchReport.Before before;
    try (WrittenResults results =
        to.resumes()
            ? WrittenResults.resume(files, settings, input, batch)
            : WrittenResults.begin(files, settings)) {
      before = new BatchReport.Before(results.assessedBefore(), results.rejectedBefore());
      counts = watched(progress -> batch.run(input, results, progress));
    }
    return report(
        BatchReport.of(counts, settings, since(begun), before, files),
        counts.rejected() + before.rejected());
  }

  private int report(Document report, long rejected) {
    surroundings.err().print(report.text(surroundings.width()));
    return rejected == 0 ? Exit.FINE : Exit.LOOK;
  }

  private Detail detail() {
    return full ? Detail.DECISION : Detail.OUTCOME;
  }

  private Instant time(BatchFiles files) throws BatchRefusedException, IOException {
    if (!to.resumes() || by.givenTime().isPresent()) {
      return by.time(surroundings);
    }
    return files.begunWith().map(BatchSettings::assessedAt).orElseGet(() -> by.time(surroundings));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
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
    return LinesArgument.isStandardInput(file) ? -1 : Files.size(Path.of(file));
  }

  private void printed(List<RejectedLine> rejected, byte[] results) throws IOException {
    rejected.forEach(
        line ->
            line.problems().forEach(problem -> surroundings.err().println(Printable.of(problem))));
    surroundings.print(results);
  }
}
