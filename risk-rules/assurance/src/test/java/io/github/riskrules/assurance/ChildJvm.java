package io.github.riskrules.assurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own with the class path of the tests, for what one JVM cannot show of itself. */
public final class ChildJvm {
  private ChildJvm() {}

  /** What it printed to its standard output; its errors go where ours go. */
  public static String printed(List<String> options, Class<?> main, String... arguments) {
    return printed(Path.of(System.getProperty("java.home")), options, main, arguments);
  }

  /** The same in another Java. */
  public static String printed(
      Path java, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new AssertionError("ended with " + exit + " after printing:\n" + output);
      }
      return output;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while waiting", stopped);
    }
  }
}
