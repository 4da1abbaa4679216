package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a CSV file apart into cells: commas between them, double quotes around what holds a comma.
 */
final class CsvCells {
  private final FileProblems problems;
  private int taken;

  CsvCells(FileProblems problems) {
    this.problems = problems;
  }

  /** The rows of a text, each with its cells; what cannot be one is reported. */
  List<List<Cell>> read(String text) {
    String[] lines = text.split("\r?\n", -1);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (i == Sheet.MOST_ROWS) {
        problems.add(
            new Place(i + 1, 1),
            "the table has more than " + Sheet.MOST_ROWS + " rows.",
            "Split it over several tables.");
        break;
      }
      List<Cell> row = row(lines[i], i + 1);
      taken += row.size();
      if (taken > Sheet.MOST_CELLS) {
        problems.add(
            new Place(i + 1, 1),
            "the table has more than " + Sheet.MOST_CELLS + " cells.",
            "Split it over several tables.");
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Cell> row(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      int end = cellEnd(line, at);
      Place place = new Place(number, at + 1);
      cells.add(new Cell(place, content(line.substring(at, end), place)));
      at = end + 1;
    }
    if (cells.size() > Sheet.MOST_COLUMNS) {
      problems.add(
          cells.get(Sheet.MOST_COLUMNS).place(),
          "the table has more than " + Sheet.MOST_COLUMNS + " columns.",
          "Split it over several tables.");
      return List.of();
    }
    return cells;
  }

  private static int cellEnd(String line, int start) {
    boolean quoted = false;
    int end = start;
    while (end < line.length() && (quoted || line.charAt(end) != ',')) {
      quoted ^= line.charAt(end) == '"';
      end++;
    }
    return end;
  }

  private String content(String written, Place place) {
    String text = written.strip();
    if (text.startsWith("\"") && (text.length() == 1 || !text.endsWith("\""))) {
      problems.add(
          place, "this cell has no closing quote on its line.", "Keep each cell on one line.");
      return Sheet.REFUSED;
    }
    if (text.startsWith("\"")) {
      text = text.substring(1, text.length() - 1);
      if (text.replace("\"\"", "").contains("\"")) {
        problems.add(place, "a quote within a quoted cell is doubled.", "Write \"\" for it.");
        return Sheet.REFUSED;
      }
      text = text.replace("\"\"", "\"").strip();
    } else if (text.contains("\"")) {
      problems.add(
          place, "a quote stands in a cell without quotes around it.", "Quote the whole cell.");
      return Sheet.REFUSED;
    }
    return CellText.checked(text, place, problems);
  }
}
