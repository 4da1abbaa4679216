package io.github.riskrules.cli;

import io.github.riskrules.engine.vocabulary.Nearest;
import io.github.riskrules.tooling.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command as it was typed. What was typed is repeated only where it is
 * near a known word: people paste all sorts of things into a terminal.
 */
final class BadUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException bad, String[] arguments) {
    CommandLine command = bad.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().printf(Locale.ROOT, "%s: %s%n", name, what(bad, command));
    command.getErr().printf(Locale.ROOT, "Usage and examples: %s --help%n", name);
    return Exit.COULD_NOT_RUN;
  }

  private static String what(ParameterException bad, CommandLine command) {
    if (bad instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (bad instanceof MutuallyExclusiveArgsException) {
      return command.getCommandSpec().argGroups().stream()
          .filter(ArgGroupSpec::exclusive)
          .map(group -> group.args().stream().map(BadUsage::name).toList())
          .map(names -> "give only one of " + Words.both(names) + ".")
          .findFirst()
          .orElseThrow();
    }
    return String.valueOf(bad.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String unmatched(String typed, CommandLine command) {
    if (typed.startsWith("-")) {
      List<String> options = new ArrayList<>();
      for (OptionSpec option : command.getCommandSpec().options()) {
        options.add(option.longestName());
      }
      return "there is no such option." + Nearest.hint(typed, options);
    }
    if (!command.getSubcommands().isEmpty()) {
      return "there is no such command."
          + Nearest.hint(typed, List.copyOf(command.getSubcommands().keySet()));
    }
    return "there is an argument too many.";
  }
}
