package io.github.riskrules.engine.table;

/**
 * One thing wrong with a sheet: where, what, and what would be right.
 *
 * @param row the row from 1, or 0 where none applies
 * @param column the column from 1, or 0 where none applies
 * @param what what is wrong, in one or more sentences
 * @param remedy what would be right, in one or more sentences
 */
public record SheetProblem(int row, int column, String what, String remedy) {
  /** A problem of the whole file. */
  public static SheetProblem of(String what, String remedy) {
    return new SheetProblem(0, 0, what, remedy);
  }
}
