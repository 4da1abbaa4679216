package io.github.riskrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Runs a command as a process: output is gathered and then written once, in UTF-8 whatever the
 * locale, so that a reader gets all of it or an exit code that says otherwise.
 */
final class Launch {
  private Launch() {}

  static int run(String[] arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = run(arguments, new PrintWriter(out), new PrintWriter(err));
    boolean written = write(FileDescriptor.out, out.toString());
    if (!written) {
      err.append("risk: the output could not be written.\n");
    }
    write(FileDescriptor.err, err.toString());
    return written ? exit : Exit.COULD_NOT_RUN;
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
              InstantSource.system());
      return Risk.commandLine(surroundings).execute(arguments);
    } catch (Throwable unexpected) {
      return failed(arguments, unexpected, err);
    } finally {
      out.flush();
      err.flush();
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

  /** Writes a text; a reader who has stopped reading, as {@code head} does, is no failure. */
  private static boolean write(FileDescriptor target, String text) {
    if (text.isEmpty()) {
      return true;
    }
    try (FileOutputStream stream = new FileOutputStream(target)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException failure) {
      String why = String.valueOf(failure.getMessage());
      return why.contains("Broken pipe") || why.contains("pipe is being closed");
    }
  }
}
