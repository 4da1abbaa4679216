package io.github.riskrules.spreadsheets;

import io.github.riskrules.engine.table.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The filled cells of a sheet, as far as a table may reach. */
final class SheetRows {
  private static final String SPLIT = "Split it over several tables.";

  private final SheetProblems problems;
  private final List<List<String>> rows = new ArrayList<>();
  private int taken;

  SheetRows(SheetProblems problems) {
    this.problems = problems;
  }

  void add(int row, int column, String text) throws ElementHandler.StopException {
    if (text.isBlank()) {
      return;
    }
    if (row > Sheet.MOST_ROWS) {
      throw stop("the table has more than " + Sheet.MOST_ROWS + " rows.");
    }
    if (column > Sheet.MOST_COLUMNS) {
      problems.add(
          row, column, "the table has more than " + Sheet.MOST_COLUMNS + " columns.", SPLIT);
      return;
    }
    taken++;
    if (taken > Sheet.MOST_CELLS) {
      throw stop("the table has more than " + Sheet.MOST_CELLS + " cells.");
    }
    while (rows.size() < row) {
      rows.add(new ArrayList<>());
    }
    List<String> cells = rows.get(row - 1);
    while (cells.size() < column) {
      cells.add("");
    }
    cells.set(column - 1, text);
  }

  List<List<String>> all() {
    return rows;
  }

  private static ElementHandler.StopException stop(String what) {
    return new ElementHandler.StopException(new UnreadableWorkbookException(what, SPLIT));
  }
}
