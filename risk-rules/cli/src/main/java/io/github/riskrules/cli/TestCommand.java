package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import java.util.Locale;
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
    surroundings.report(test.problems());
    surroundings.report(test.failures());
    surroundings.report(test.coverage().gaps());
    if (coverage) {
      surroundings.report(test.coverage().conditionGaps());
    }
    long passed = test.results().stream().filter(result -> result.passed()).count();
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "%s %s: %d scenarios, %d passed, %d failed; %d of %d rules fire in one; %d of %d"
                + " conditions decide both ways.%n",
            read.policy().ref().id(),
            read.policy().ref().version(),
            test.results().size(),
            passed,
            test.results().size() - passed,
            test.coverage().fired(),
            test.coverage().rules().size(),
            test.coverage().deciding(),
            test.coverage().conditions());
    return test.passed() ? Exit.FINE : Exit.LOOK;
  }
}
