package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.trial.TrialReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a pack, and lists every expectation that was not met. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Runs the scenarios of a policy pack and lists what came out otherwise.",
    footer = {
      "",
      "A rule that fires in no scenario, or in every one though it has conditions, is listed too."
    })
final class TestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Option(
      names = "--coverage",
      description = "Also lists each condition that no scenario shows to decide, either way.")
  private boolean coverage;

  TestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return surroundings.withPack(PackArgument.read(pack), this::test);
  }

  private int test(PolicyPack read) {
    PackTrial test = PackTrial.of(read);
    TrialReport.of(test).lines(coverage).forEach(surroundings.out()::println);
    return test.passed() ? Exit.FINE : Exit.LOOK;
  }
}
