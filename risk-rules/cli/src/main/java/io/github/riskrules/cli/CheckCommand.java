package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.tooling.check.PackCheck;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.render.CheckJson;
import io.github.riskrules.tooling.render.CheckSarif;
import io.github.riskrules.tooling.render.CheckText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack, and lists every problem at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Checks a policy pack and lists everything that is wrong with it.",
    footer = {
      "",
      "Errors and warnings want a look, and the exit code is 1; notes may well be meant. Each"
          + " finding ends with the code of its check: risk checks CODE says what to avoid, what to"
          + " prefer and why.",
      "",
      "What must be so in every incident is proven, with 8 seconds to compute; risk prove takes"
          + " longer and shows more. The exit code is 1 as well where the time was too short, and"
          + " where the solver cannot run here: nobody knows then.",
      "",
      "SARIF is what editors and code hosts show beside the line; files are named as seen from the"
          + " folder the command runs in."
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Mixin private TrustedKeys trusted = new TrustedKeys();

  @Mixin private Proofs proofs = new Proofs();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json or sarif. Default: ${DEFAULT-VALUE}.",
      defaultValue = "text",
      converter = Form.OfFindings.class)
  private Form form = Form.TEXT;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading read = trusted.read(pack);
    read.pack().ifPresent(surroundings::warnBeforeRelease);
    CheckReport report = PackCheck.of(read, proofs.patience());
    surroundings
        .out()
        .print(
            switch (form) {
              case JSON -> CheckJson.of(report);
              case SARIF -> CheckSarif.of(report, PackArgument.folderSeenFromHere(pack));
              default -> CheckText.of(report);
            });
    return report.passed() ? Exit.FINE : Exit.LOOK;
  }
}
