package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the words of the command. */
@Command(
    name = CompletionCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints a script with which bash and zsh complete commands and options.",
    footer = {
      "",
      "For this shell alone: source <(risk completion)",
      "For every new one, once: risk completion > ~/.risk-completion",
      "and in ~/.bashrc or ~/.zshrc the line: source ~/.risk-completion"
    })
final class CompletionCommand implements Callable<Integer> {
  /** It completes every command, and so has to see them all. */
  static final String NAME = "completion";

  private final Surroundings surroundings;

  @Spec private final CommandSpec spec = CommandSpec.create();

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    spec.root().subcommands().values().forEach(command -> sayWhatFits(command.getCommandSpec()));
    surroundings.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    return Exit.FINE;
  }

  /** Forms as they are typed, only those of the command; packs by the names of the bundled ones. */
  private static void sayWhatFits(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      Stream.of(option.converters())
          .filter(Form.Reader.class::isInstance)
          .map(Form.Reader.class::cast)
          .findFirst()
          .ifPresent(forms -> replace(command, option, forms.names()));
      if (option.longestName().equals("--pack")) {
        replace(command, option, PolicyPack.bundledNames());
      }
    }
    for (PositionalParamSpec argument : List.copyOf(command.positionalParameters())) {
      if (argument.paramLabel().equals("PACK")) {
        command.remove(argument);
        command.addPositional(
            argument.toBuilder().completionCandidates(PolicyPack.bundledNames()).build());
      }
    }
  }

  private static void replace(CommandSpec command, OptionSpec option, List<String> candidates) {
    command.remove(option);
    command.addOption(option.toBuilder().completionCandidates(candidates).build());
  }
}
