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
  /** Every command, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "assess",
          "explain",
          "triage",
          "figures",
          "batch",
          "check",
          "checks",
          "test",
          "diff",
          "prove",
          "mutate",
          "schema",
          "facts",
          "rules",
          "actions",
          "handbook",
          "atrs",
          "deadline",
          "decide",
          "verify",
          "replay",
          "redact",
          "completion",
          "new",
          "format",
          "sign");

  @Spec private final CommandSpec spec = CommandSpec.create();

  /** Runs the command that the arguments name and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Launch.run(arguments));
  }

  /**
   * The command line for some arguments, in the surroundings given. Describing a command takes
   * longer than most of them run, so where one is named it is the only one there is.
   */
  static CommandLine commandLine(Surroundings surroundings, String... arguments) {
    CommandLine risk = new CommandLine(new Risk());
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean alone = COMMANDS.contains(first) && !first.equals(CompletionCommand.NAME);
    for (String command : alone ? List.of(first) : COMMANDS) {
      risk.addSubcommand(command(command, surroundings));
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

  private static Object command(String name, Surroundings surroundings) {
    return switch (name) {
      case "assess" -> new AssessCommand(surroundings);
      case "explain" -> new ExplainCommand(surroundings);
      case "triage" -> new TriageCommand(surroundings);
      case "figures" -> new FiguresCommand(surroundings);
      case "batch" -> new BatchCommand(surroundings);
      case "check" -> new CheckCommand(surroundings);
      case "checks" -> new ChecksCommand(surroundings);
      case "test" -> new TestCommand(surroundings);
      case "diff" -> new DiffCommand(surroundings);
      case "prove" -> new ProveCommand(surroundings);
      case "mutate" -> new MutateCommand(surroundings);
      case "schema" -> new SchemaCommand(surroundings);
      case "facts" -> new FactsCommand(surroundings);
      case "rules" -> new RulesCommand(surroundings);
      case "actions" -> new ActionsCommand(surroundings);
      case "handbook" -> new HandbookCommand(surroundings);
      case "atrs" -> new AtrsCommand(surroundings);
      case "deadline" -> new DeadlineCommand(surroundings);
      case "decide" -> new DecideCommand(surroundings);
      case "verify" -> new VerifyCommand(surroundings);
      case "replay" -> new ReplayCommand(surroundings);
      case "redact" -> new RedactCommand(surroundings);
      case "completion" -> new CompletionCommand(surroundings);
      case "new" -> NewCommand.with(surroundings);
      case "format" -> new FormatCommand(surroundings);
      case "sign" -> new SignCommand(surroundings);
      default -> throw new IllegalArgumentException("no such command: " + name);
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing.");
  }
}
