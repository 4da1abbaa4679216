package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.scaffold.Scaffold;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins packs, rules, scenarios and tables, and makes keys; each is a command of its own. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Begins a pack, rule, scenario or table that passes its own check and test, to be written"
            + " over with real policy; or makes a key to sign packs with. Nothing that is there is"
            + " ever written over.")
final class NewCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The command with those that it is made of. */
  static CommandLine with(Surroundings surroundings) {
    NewCommand all = new NewCommand(surroundings);
    return new CommandLine(all)
        .addSubcommand(new NewPackCommand(all))
        .addSubcommand(new NewRuleCommand(all))
        .addSubcommand(new NewScenarioCommand(all))
        .addSubcommand(new NewTableCommand(all))
        .addSubcommand(new NewKeyCommand(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to begin.");
  }

  /** The day in London. */
  LocalDate today() {
    return LocalDate.ofInstant(surroundings.clock().instant(), Incident.ZONE);
  }

  /** Writes what is begun for a pack in a folder into that folder. */
  int inPack(String folder, Function<PolicyPack, Scaffold> begin) {
    Path path = folder(folder);
    return surroundings.withPack(
        PolicyPack.read(path.toAbsolutePath().normalize()),
        pack -> write(begin.apply(pack), folder, path));
  }

  /** Uses the pack that another is to extend. */
  int withBase(PackReading reading, ToIntFunction<PolicyPack> use) {
    return surroundings.withPack(reading, use);
  }

  /** Writes what is begun below a folder. */
  int inFolder(String folder, Scaffold begun) {
    return write(begun, folder, folder(folder));
  }

  private int write(Scaffold begun, String named, Path folder) {
    List<Problem> problems = begun.writeTo(folder);
    problems.forEach(surroundings::tell);
    if (!problems.isEmpty()) {
      return Exit.LOOK;
    }
    String where = named.equals(".") ? "" : named.replaceAll("/+$", "") + "/";
    begun.files().forEach(file -> surroundings.out().println("wrote " + where + file.path()));
    surroundings.out().println();
    surroundings.out().println("Next:");
    begun.next().forEach(step -> surroundings.out().println("- " + step));
    return Exit.FINE;
  }

  private static Path folder(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException notAPath) {
      throw noFolder(argument);
    }
    throw noFolder(argument);
  }

  private static CouldNotRunException noFolder(String argument) {
    return new CouldNotRunException(
        String.format(Locale.ROOT, "there is no folder '%s' to write into.", argument));
  }
}
