package io.github.riskrules.tooling.diagnostic;

import io.github.riskrules.engine.problem.Problem;
import java.util.Comparator;

/**
 * What one check found in one place.
 *
 * @param check the check
 * @param problem where, what, and what would be right
 */
public record Diagnostic(Check check, Problem problem) implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::problem).thenComparing(Diagnostic::check);

  /** How much it weighs. */
  public Severity severity() {
    return check.severity();
  }

  /** The whole message on one line: place, severity, what is wrong, what would be right, code. */
  public String text() {
    return problem.where()
        + "  "
        + severity().inWords()
        + ": "
        + problem.what()
        + (problem.remedy().isEmpty() ? "" : " " + problem.remedy())
        + "  ["
        + check.code()
        + "]";
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
