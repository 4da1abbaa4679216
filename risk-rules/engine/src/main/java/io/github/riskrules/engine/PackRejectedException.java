package io.github.riskrules.engine;

import io.github.riskrules.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A policy pack has problems and was not loaded. The message lists all of them, one a line. */
public final class PackRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  PackRejectedException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::text)
            .collect(Collectors.joining("\n  ", "The policy pack was not loaded:\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, sorted by file and place. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
