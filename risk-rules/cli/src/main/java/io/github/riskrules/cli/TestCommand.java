package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.trial.JUnitXml;
import io.github.riskrules.tooling.trial.TrialPage;
import io.github.riskrules.tooling.trial.TrialReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a pack, and says of every expectation that was not met why. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Runs the scenarios of a policy pack and lists what came out otherwise, with the conditions"
            + " that made the difference.",
    footer = {
      "",
      "A rule that fires in no scenario, or in every one though it has conditions, is listed too. A"
          + " condition decides both ways if in some scenario the rule fires and would not without"
          + " it, and in some other does not fire and would if just this condition held; how many"
          + " do is a figure, and --coverage lists the others, but they fail nothing.",
      "",
      "For example: risk test ./northamptonshire --watch"
    })
final class TestCommand implements Callable<Integer> {
  private static final String JUNIT = "--junit";
  private static final String HTML = "--html";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Mixin private TrustedKeys trusted = new TrustedKeys();

  @Option(
      names = "--coverage",
      description = "Also lists each condition that no scenario shows to decide both ways.")
  private boolean coverage;

  @Option(
      names = HTML,
      paramLabel = "FILE",
      description = "Also writes a page for a browser, with pictures of what scenarios reach.")
  private @Nullable Path html;

  @Option(
      names = JUNIT,
      paramLabel = "FILE",
      description = "Also writes JUnit XML, for a build server.")
  private @Nullable Path junit;

  @Mixin private WrittenFiles written = new WrittenFiles();

  @Option(
      names = "--watch",
      description =
          "Runs again whenever a file of the pack, or of a pack beside it that it extends,"
              + " changes.")
  private boolean watch;

  TestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Path> file = PackArgument.file(pack);
    if (html != null) {
      WrittenFiles.requireOutsidePacks(HTML, html);
    }
    if (junit != null) {
      WrittenFiles.requireOutsidePacks(JUNIT, junit);
    }
    if (!watch) {
      return surroundings.withPack(trusted.read(pack), this::test);
    }
    return WatchedRuns.over(
        file.orElseThrow(
            () ->
                new CouldNotRunException(
                    "a bundled policy never changes. Give --watch a folder or a zip file.")),
        surroundings,
        this::testWatched);
  }

  private int testWatched(PackWatch watching) {
    return surroundings.withPack(
        trusted.read(pack),
        read -> {
          watching.extending(read.sources().layers().stream().map(PolicyLayer::pack).toList());
          return test(read);
        });
  }

  private int test(PolicyPack read) {
    String id = read.policy().ref().id();
    if (html != null) {
      written.requireFree(HTML, html, old -> TrialPage.isOf(id, old));
    }
    if (junit != null) {
      written.requireFree(JUNIT, junit, old -> JUnitXml.isOf(id, old));
    }
    surroundings.warnBeforeRelease(read);
    TrialReport report = TrialReport.of(PackTrial.of(read));
    report.lines(coverage).forEach(surroundings.out()::println);
    if (html != null) {
      written.write(HTML, html, TrialPage.of(report));
    }
    if (junit != null) {
      written.write(JUNIT, junit, JUnitXml.of(report, folder()));
    }
    return report.trial().passed() ? Exit.FINE : Exit.LOOK;
  }

  /** What leads a build server from where it is to the files of the pack. */
  private String folder() {
    String folder = PackArgument.folderSeenFromHere(pack);
    return folder.isEmpty() ? "" : folder + "/";
  }
}
