package io.github.riskrules.cli;

import io.github.riskrules.tooling.render.RulesReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules of a pack. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Lists the rules of a policy pack: condition, report, authority, place.")
final class RulesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  RulesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return surroundings.withPack(
        PackArgument.read(pack),
        read -> {
          surroundings.print(RulesReport.of(read.policy()));
          return Exit.FINE;
        });
  }
}
