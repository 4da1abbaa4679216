package io.github.riskrules.cli;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.signature.BadKeyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command could not do its work. Never a stack trace, never a fact. */
final class Failure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    String name = command.getCommandSpec().qualifiedName();
    boolean explained =
        failure instanceof CouldNotRunException
            || failure instanceof AssessmentFailedException
            || failure instanceof BadKeyException;
    String message = explained ? name + ": " + failure.getMessage() : unexpected(failure);
    command.getErr().println(message);
    if (!(failure instanceof AssessmentFailedException)) {
      NothingAssessed.by(command.getCommandName()).ifPresent(command.getErr()::println);
    }
    return Exit.COULD_NOT_RUN;
  }

  /** What to say of a failure nobody foresaw; its own text may quote facts and is left out. */
  static String unexpected(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? "risk: could not run: there was not enough memory."
        : "risk: could not run, by a fault of the program.";
  }
}
