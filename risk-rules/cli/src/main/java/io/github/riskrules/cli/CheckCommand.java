package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.tooling.render.Printable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a pack, and lists every problem at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Checks a policy pack and lists everything that is wrong with it.")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PackReading reading = PackArgument.read(pack);
    PrintWriter out = surroundings.out();
    reading.problems().forEach(problem -> out.println(Printable.of(problem.text())));
    if (reading.pack().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%s. The pack does not load.%n",
          counted(reading.problems().size(), "problem"));
      return Exit.LOOK;
    }
    Policy policy = reading.pack().get().policy();
    out.printf(
        Locale.ROOT,
        "%s %s: %s, %s, in force from %s%s, digest %s. No problems.%n",
        policy.ref().id(),
        policy.ref().version(),
        counted(policy.rules().size(), "rule"),
        counted(policy.actions().size(), "action"),
        policy.inForceFrom(),
        policy.inForceUntil() == null ? "" : " until " + policy.inForceUntil(),
        policy.ref().digest());
    return Exit.FINE;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
