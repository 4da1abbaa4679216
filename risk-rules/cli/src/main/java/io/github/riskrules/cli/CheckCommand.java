package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.PackCheck;
import java.util.List;
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
    List<Problem> problems = PackCheck.of(reading);
    surroundings.report(problems);
    reading.pack().map(PolicyPack::policy).ifPresent(this::describe);
    String found = problems.isEmpty() ? "No problems." : counted(problems.size(), "problem") + ".";
    surroundings
        .out()
        .println(reading.pack().isPresent() ? found : found + " The pack does not load.");
    return problems.isEmpty() ? Exit.FINE : Exit.LOOK;
  }

  private void describe(Policy policy) {
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "%s %s: %s, %s, in force from %s%s, digest %s%n",
            policy.ref().id(),
            policy.ref().version(),
            counted(policy.rules().size(), "rule"),
            counted(policy.actions().size(), "action"),
            policy.inForceFrom(),
            policy.inForceUntil() == null ? "" : " until " + policy.inForceUntil(),
            policy.ref().digest());
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
