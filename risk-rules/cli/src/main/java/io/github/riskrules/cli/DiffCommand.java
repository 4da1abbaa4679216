package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.caseload.CaseloadSource;
import io.github.riskrules.tooling.diff.Effort;
import io.github.riskrules.tooling.diff.Example;
import io.github.riskrules.tooling.diff.Given;
import io.github.riskrules.tooling.diff.PackDiff;
import io.github.riskrules.tooling.release.DiffReport;
import io.github.riskrules.tooling.release.ReleaseNote;
import io.github.riskrules.tooling.render.Printable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of a pack, in words and on incidents. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Says what changes from one policy pack to another: rules and actions in words, and which"
            + " incidents come out otherwise, the weaker ones first.",
    footer = {
      "",
      "The exit code is 1, and a person must sign, where some incident comes out lower, loses a"
          + " protective action, gains one that is safe only at low risk, or leaves more time to"
          + " act. It is 1 as well where people are told something else than before, where"
          + " something changed that no incident compared shows, and where a given incident cannot"
          + " be read or bears the id of another, or none is found. It is 2 where nothing could be"
          + " compared.",
      "",
      "Whether every incident comes out as before is proven, with 8 seconds to compute. The exit"
          + " code is 1 as well where the time was too short, and where the solver cannot run here."
          + " --examples writes what a proof shows too.",
      "",
      "For example: risk diff bundled:england-and-wales ./new/england-and-wales",
      "             risk diff OLD NEW --incidents november.ndjson --format html > note.html"
    })
final class DiffCommand implements Callable<Integer> {
  private static final String EXAMPLES = "--examples";

  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The policy as it is: a bundled name, a folder or a zip file.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The policy as it is to be.")
  private String changed = "";

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description =
          "Further incidents to compare on, real ones perhaps: a file with one on each line, a"
              + " folder of .json and .ndjson files, or - for standard input. They are"
              + " counted and named by their ids; none of their facts is shown, and no name of a"
              + " file.")
  private @Nullable String incidents;

  @Option(
      names = EXAMPLES,
      paramLabel = "FOLDER",
      description = "Writes the smallest invented example of each change there, for risk assess.")
  private @Nullable Path examples;

  @Mixin private Proofs proofs = new Proofs();

  @Mixin private WrittenFiles written = new WrittenFiles();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "text or json, for whoever edits the policy; markdown or html, the release note for"
              + " whoever works by it. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfNote.class)
  private Form form = Form.TEXT;

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (examples != null) {
      WrittenFiles.requireOutsidePacks(EXAMPLES, examples);
    }
    CaseloadSource given =
        incidents == null ? null : CaseloadArgument.unnamed(incidents, surroundings.in());
    // Side by side: reading takes most of the time.
    List<Side> sides = Stream.of(new Side("OLD", old), new Side("NEW", changed)).toList();
    List<PackReading> packs = sides.parallelStream().map(Side::read).toList();
    Optional<PolicyPack> before = packs.get(0).pack();
    Optional<PolicyPack> after = packs.get(1).pack();
    if (before.isPresent() && after.isPresent()) {
      return compare(before.get(), after.get(), given);
    }
    for (int i = 0; i < sides.size(); i++) {
      if (packs.get(i).pack().isEmpty()) {
        tell(sides.get(i).name() + " does not load:");
        packs.get(i).problems().forEach(surroundings::tell);
      }
    }
    tell("Nothing was compared.");
    return Exit.COULD_NOT_RUN;
  }

  /** One of the two packs, as the usage calls it and as it was given. */
  private record Side(String name, String argument) {
    PackReading read() {
      try {
        return PackArgument.read(argument);
      } catch (CouldNotRunException notThere) {
        throw new CouldNotRunException(name + ": " + notThere.getMessage());
      }
    }
  }

  private int compare(PolicyPack before, PolicyPack after, @Nullable CaseloadSource given) {
    PackDiff diff = PackDiff.between(before, after, given, Effort.USUAL, proofs.patience());
    if (examples != null) {
      write(diff.examples(), examples);
    }
    switch (form) {
      case JSON -> surroundings.out().print(diff.json());
      case MARKDOWN -> surroundings.out().print(ReleaseNote.markdown(diff));
      case HTML -> surroundings.out().print(ReleaseNote.html(diff));
      default -> surroundings.print(DiffReport.of(diff));
    }
    Given found = diff.compared().given();
    if (found != null) {
      found.problems().forEach(this::tell);
    }
    return diff.asksForALook() ? Exit.LOOK : Exit.FINE;
  }

  private void write(List<Example> invented, Path folder) {
    Map<String, String> documents = new LinkedHashMap<>();
    for (Example example : invented) {
      documents.put(example.name() + ".json", example.document());
    }
    written.write(EXAMPLES, folder, documents);
  }

  private void tell(String text) {
    surroundings.err().println(Printable.of(text));
  }
}
