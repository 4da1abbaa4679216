package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.SheetProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with a sheet. */
final class SheetProblems {
  /** Beyond this nobody reads on. */
  private static final int MOST = 500;

  private final Set<SheetProblem> problems = new LinkedHashSet<>();

  void add(int row, int column, String what, String remedy) {
    if (problems.size() < MOST) {
      problems.add(new SheetProblem(row, column, what, remedy));
    }
  }

  List<SheetProblem> all() {
    return List.copyOf(problems);
  }
}
