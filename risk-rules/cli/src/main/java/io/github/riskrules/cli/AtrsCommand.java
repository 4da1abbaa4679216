package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.render.Printable;
import io.github.riskrules.tooling.transparency.Transparency;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a force has to be able to say in public of its policy. */
@Command(
    name = "atrs",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Writes an algorithmic transparency record of a policy pack, as the UK's standard of that"
            + " name asks, and the beginnings of a data protection and an equality impact"
            + " assessment.",
    footer = {
      "",
      "Filled in is what the pack and the library know. What only the force can say stands there as"
          + " 'To be completed by the force'.",
      "",
      "For example: risk atrs northamptonshire --output records"
    })
final class AtrsCommand implements Callable<Integer> {
  private static final String OUTPUT = "--output";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Mixin private TrustedKeys trusted = new TrustedKeys();

  @Option(
      names = OUTPUT,
      paramLabel = "FOLDER",
      description = "Writes each document into a file there. Default: prints all three.")
  private @Nullable Path output;

  @Mixin private WrittenFiles written = new WrittenFiles();

  AtrsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (output != null) {
      WrittenFiles.requireOutsidePacks(OUTPUT, output);
    }
    return surroundings.withPack(trusted.read(pack), this::write);
  }

  private int write(PolicyPack read) {
    Map<String, String> files = Transparency.of(read).files();
    if (output == null) {
      surroundings.out().print(String.join("\n", files.values()));
      return Exit.FINE;
    }
    written.write(OUTPUT, output, files);
    for (String name : files.keySet()) {
      surroundings.out().println("wrote " + Printable.of(output.resolve(name).toString()));
    }
    return Exit.FINE;
  }
}
