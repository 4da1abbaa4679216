package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.PackTrial;
import io.github.riskrules.tooling.handbook.Handbook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a pack as a book for people who read no rule files. */
@Command(
    name = "handbook",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Prints the handbook of a policy pack: each rule and action in plain English, with its"
            + " authority and with scenarios as examples.",
    footer = {
      "",
      "As html it is one page with contents and search, for a browser and for paper; it holds the"
          + " rules and actions of the packs that PACK extends as well. As markdown it leads to"
          + " the handbooks of those, as files beside it.",
      "",
      "For example: risk handbook northamptonshire --format html > handbook.html"
    })
final class HandbookCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "markdown or html. Default: ${DEFAULT-VALUE}.",
      defaultValue = "markdown",
      converter = Form.OfBook.class)
  private Form form = Form.MARKDOWN;

  HandbookCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int exit = surroundings.withPack(PackArgument.read(pack), this::print);
    if (exit != Exit.FINE) {
      surroundings.err().println("No handbook was written.");
    }
    return exit;
  }

  /** A scenario that cannot be read, or does not hold, is no example of anything. */
  private int print(PolicyPack read) {
    PackTrial trial = PackTrial.of(read);
    if (!trial.problems().isEmpty() || !trial.failures().isEmpty()) {
      trial.problems().forEach(surroundings::tell);
      trial.failures().forEach(surroundings::tell);
      return Exit.LOOK;
    }
    Handbook handbook = Handbook.of(read, trial.results());
    surroundings.out().print(form == Form.HTML ? handbook.html() : handbook.markdown());
    return Exit.FINE;
  }
}
