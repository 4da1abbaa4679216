package io.github.riskrules.cli;

import io.github.riskrules.tooling.scaffold.NewTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a table of rules. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Begins a table of rules, for Excel or as CSV, with its scenarios.")
final class NewTableCommand implements Callable<Integer> {
  private final NewCommand all;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of its file.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "PACK",
      description = "The folder of the pack. Default: the folder here.",
      defaultValue = ".")
  private String pack = ".";

  @Option(names = "--csv", description = "Writes it as a CSV file, not as a workbook of Excel.")
  private boolean csv;

  @Option(names = "--xlsx", description = "Writes it as a workbook of Excel, as it is by itself.")
  private boolean xlsx;

  NewTableCommand(NewCommand all) {
    this.all = all;
  }

  @Override
  public Integer call() {
    return all.inPack(
        pack,
        read ->
            csv && !xlsx
                ? NewTable.csv(name, read, all.today())
                : NewTable.xlsx(name, read, all.today()));
  }
}
