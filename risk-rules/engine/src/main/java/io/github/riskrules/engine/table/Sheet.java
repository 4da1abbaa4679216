package io.github.riskrules.engine.table;

import java.util.List;

/**
 * The cells of one sheet, as a person sees them.
 *
 * @param name the name of the sheet
 * @param rows the text of each cell, from the first row and column on; blank cells are empty texts,
 *     and a row ends with its last filled cell
 */
public record Sheet(String name, List<List<String>> rows) {
  /**
   * Stands for a cell that was refused, so that its row and column are not refused for it again.
   */
  public static final String REFUSED = "refused";

  /** The most rows a table can have. */
  public static final int MOST_ROWS = 5000;

  /** The most columns a table can have. */
  public static final int MOST_COLUMNS = 64;

  /**
   * The most cells a table can have: each of them is a piece of a rule to be checked, so a large
   * table is wide or long, not both.
   */
  public static final int MOST_CELLS = 50_000;

  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
