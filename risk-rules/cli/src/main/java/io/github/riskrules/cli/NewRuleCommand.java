package io.github.riskrules.cli;

import io.github.riskrules.tooling.scaffold.NewRule;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@Command(
    name = "rule",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Begins a rule in a file of its own, with a scenario on each side of its line.")
final class NewRuleCommand implements Callable<Integer> {
  private final NewCommand all;

  @Parameters(index = "0", paramLabel = "ID", description = "Its id, as in MARAC-05.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "PACK",
      description = "The folder of the pack. Default: the folder here.",
      defaultValue = ".")
  private String pack = ".";

  NewRuleCommand(NewCommand all) {
    this.all = all;
  }

  @Override
  public Integer call() {
    return all.inPack(pack, read -> NewRule.of(id, read, all.today()));
  }
}
