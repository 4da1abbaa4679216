package io.github.riskrules.cli;

import io.github.riskrules.tooling.scaffold.NewPack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a pack. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Begins a pack in a folder of its name, here or in the folder given.")
final class NewPackCommand implements Callable<Integer> {
  private final NewCommand all;

  @Parameters(paramLabel = "NAME", description = "Its id, as in northshire.")
  private String name = "";

  @Option(
      names = "--extends",
      paramLabel = "PACK",
      description = "The pack it adds to; without, it stands alone.")
  private String base = "";

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "The folder to write it into. Default: the folder here.")
  private String folder = ".";

  NewPackCommand(NewCommand all) {
    this.all = all;
  }

  @Override
  public Integer call() {
    if (base.isEmpty()) {
      return all.inFolder(folder, NewPack.alone(name, all.today()));
    }
    return all.withBase(
        PackArgument.read(base),
        read -> all.inFolder(folder, NewPack.extending(name, read, all.today())));
  }
}
