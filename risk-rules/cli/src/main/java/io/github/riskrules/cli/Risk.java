package io.github.riskrules.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code risk} command and the list of what it can do. */
@Command(
    name = "risk",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Works out, from the facts of a domestic abuse incident, a range of risk tiers and"
            + " suggested actions. It suggests; a person decides.",
    footer = {
      "",
      "A PACK is the name of a bundled policy, a folder or a zip file. A name that is also a folder"
          + " here is refused: write ./NAME for the folder, bundled:NAME for the policy.",
      "",
      "Exit codes: 0 fine; 1 something to look at, such as problems found or scenarios failed; 2"
          + " could not run, such as bad usage, a file that cannot be read, or a pack that does not"
          + " load: risk check says of it what is wrong, and ends with 1."
    })
public final class Risk implements Runnable {
  @Spec private final CommandSpec spec = CommandSpec.create();

  /** Runs the command that the arguments name and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Launch.run(arguments));
  }

  /** The command line over all commands, in the surroundings given. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine risk = new CommandLine(new Risk());
    for (Object command :
        List.of(
            new AssessCommand(surroundings),
            new ExplainCommand(surroundings),
            new TriageCommand(surroundings),
            new FiguresCommand(surroundings),
            new CheckCommand(surroundings),
            new ChecksCommand(surroundings),
            new TestCommand(surroundings),
            new DiffCommand(surroundings),
            new ProveCommand(surroundings),
            new MutateCommand(surroundings),
            new SchemaCommand(surroundings),
            new FactsCommand(surroundings),
            new RulesCommand(surroundings),
            new ActionsCommand(surroundings),
            new HandbookCommand(surroundings),
            new AtrsCommand(surroundings),
            new DeadlineCommand(surroundings),
            new DecideCommand(surroundings),
            new VerifyCommand(surroundings),
            new ReplayCommand(surroundings),
            new RedactCommand(surroundings),
            new CompletionCommand(surroundings),
            NewCommand.with(surroundings),
            new FormatCommand(surroundings),
            new SignCommand(surroundings))) {
      risk.addSubcommand(command);
    }
    return risk
        // A fact file that begins with '@' is a file, not a list of arguments.
        .setExpandAtFiles(false)
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setUsageHelpWidth(surroundings.width())
        .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new BadUsage())
        .setExecutionExceptionHandler(new Failure());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing.");
  }
}
