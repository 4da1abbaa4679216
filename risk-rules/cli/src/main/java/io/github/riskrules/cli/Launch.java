package io.github.riskrules.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.InstantSource;

/** Runs a command as a process. */
final class Launch {
  private Launch() {}

  static int run(String[] arguments) {
    GatheredOutput out = GatheredOutput.to(FileDescriptor.out);
    PrintWriter err = new PrintWriter(GatheredOutput.to(FileDescriptor.err));
    int exit = run(arguments, new PrintWriter(out), err);
    if (out.failed()) {
      err.println("risk: the output could not be written.");
    }
    err.flush();
    return out.failed() ? Exit.COULD_NOT_RUN : exit;
  }

  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      Surroundings surroundings =
          new Surroundings(
              System.in,
              out,
              err,
              Terminal.width(System.getenv()),
              Terminal.colour(System.getenv()),
              Terminal.moving(System.getenv()),
              InstantSource.system());
      return Risk.commandLine(surroundings, arguments).execute(arguments);
    } catch (Throwable unexpected) {
      return failed(arguments, unexpected, err);
    } finally {
      out.flush();
    }
  }

  /** Says so where the program itself broke down, such as for want of memory. */
  static int failed(String[] arguments, Throwable unexpected, PrintWriter err) {
    err.println(Failure.unexpected(unexpected));
    if (arguments.length > 0) {
      NothingAssessed.by(arguments[0]).ifPresent(err::println);
    }
    return Exit.COULD_NOT_RUN;
  }
}
