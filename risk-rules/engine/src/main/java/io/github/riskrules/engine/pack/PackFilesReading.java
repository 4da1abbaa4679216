package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * What came of gathering a pack's files.
 *
 * @param files the files; empty when there is any problem
 * @param problems why they are refused
 */
record PackFilesReading(Optional<PackFiles> files, List<Problem> problems) {
  PackFilesReading {
    problems = List.copyOf(problems);
  }

  /** Nothing could be gathered at all. */
  static PackFilesReading refused(String name, String what, String remedy) {
    return new PackFilesReading(
        Optional.empty(), List.of(Problem.of("pack " + Quoted.bare(name), what, remedy)));
  }
}
