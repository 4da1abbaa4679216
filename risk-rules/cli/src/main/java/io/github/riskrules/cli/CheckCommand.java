package io.github.riskrules.cli;

import io.github.riskrules.tooling.check.PackCheck;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.render.CheckText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a pack, and lists every problem at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Checks a policy pack and lists everything that is wrong with it.")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CheckReport report = PackCheck.of(PackArgument.read(pack));
    surroundings.out().print(CheckText.of(report));
    return report.passed() ? Exit.FINE : Exit.LOOK;
  }
}
