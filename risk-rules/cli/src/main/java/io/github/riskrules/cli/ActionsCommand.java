package io.github.riskrules.cli;

import io.github.riskrules.tooling.render.ActionsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the actions of a pack. */
@Command(
    name = "actions",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Lists the actions of a policy pack: deadline, who acts, authority.")
final class ActionsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  ActionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return surroundings.withPack(
        PackArgument.read(pack),
        read -> {
          surroundings.print(ActionsReport.of(read.policy()));
          return Exit.FINE;
        });
  }
}
