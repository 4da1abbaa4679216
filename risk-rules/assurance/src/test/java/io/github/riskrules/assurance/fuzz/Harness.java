package io.github.riskrules.assurance.fuzz;

/** What Jazzer calls: it knows the methods by their names. */
public final class Harness {
  private static Target target = Target.INCIDENT;

  private Harness() {}

  /** Chooses the target, and loads what it needs: that must not count as slow reading. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.valueOf(arguments[0]);
    target.seeds().forEach(target::read);
  }

  /** Reads what the fuzzer thought of. Whatever is thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    target.read(input);
  }
}
