package io.github.riskrules.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that this runs on, as far as it says. */
final class Machine {
  private Machine() {}

  static String inWords() {
    return Runtime.getRuntime().availableProcessors()
        + " processors ("
        + processor()
        + "), "
        + System.getProperty("os.name")
        + " on "
        + System.getProperty("os.arch");
  }

  private static String processor() {
    Path cpus = Path.of("/proc/cpuinfo");
    try {
      return Files.exists(cpus)
          ? Files.readString(cpus)
              .lines()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse("of a kind it does not say")
          : "of a kind it does not say";
    } catch (IOException unreadable) {
      return "of a kind it does not say";
    }
  }
}
