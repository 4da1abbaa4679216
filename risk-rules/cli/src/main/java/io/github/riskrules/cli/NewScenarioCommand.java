package io.github.riskrules.cli;

import io.github.riskrules.tooling.scaffold.NewScenario;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a scenario. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Begins a scenario that expects what is decided today, to be changed.")
final class NewScenarioCommand implements Callable<Integer> {
  private final NewCommand all;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of its file.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "PACK",
      description = "The folder of the pack. Default: the folder here.",
      defaultValue = ".")
  private String pack = ".";

  @Option(
      names = "--incident",
      paramLabel = "FILE",
      description = "The example incident it starts from, as in incidents/high-risk.json.")
  private String incident = "";

  NewScenarioCommand(NewCommand all) {
    this.all = all;
  }

  @Override
  public Integer call() {
    return all.inPack(
        pack,
        read ->
            NewScenario.of(name, read, Optional.of(incident).filter(given -> !given.isEmpty())));
  }
}
