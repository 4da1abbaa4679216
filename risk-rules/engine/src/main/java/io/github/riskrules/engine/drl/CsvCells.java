package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a CSV file apart into cells: commas between them, double quotes around what holds a comma.
 */
final class CsvCells {
  private static final int MOST_ROWS = 5000;
  private static final int MOST_COLUMNS = 64;
  private static final int LONGEST_CELL = 300;

  /**
   * Each of them is a piece of a rule to be checked, so a large table is wide or long, not both.
   */
  private static final int MOST_CELLS = 50_000;

  /**
   * Stands for a cell that was refused, so that its row and column are not refused for it again.
   */
  static final String REFUSED = "refused";

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
      if (i == MOST_ROWS) {
        problems.add(
            new Place(i + 1, 1),
            "the table has more than " + MOST_ROWS + " rows.",
            "Split it over several tables.");
        break;
      }
      List<Cell> row = row(lines[i], i + 1);
      taken += row.size();
      if (taken > MOST_CELLS) {
        problems.add(
            new Place(i + 1, 1),
            "the table has more than " + MOST_CELLS + " cells.",
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
    if (cells.size() > MOST_COLUMNS) {
      problems.add(
          cells.get(MOST_COLUMNS).place(),
          "the table has more than " + MOST_COLUMNS + " columns.",
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
      return REFUSED;
    }
    if (text.startsWith("\"")) {
      text = text.substring(1, text.length() - 1);
      if (text.replace("\"\"", "").contains("\"")) {
        problems.add(place, "a quote within a quoted cell is doubled.", "Write \"\" for it.");
        return REFUSED;
      }
      text = text.replace("\"\"", "\"").strip();
    } else if (text.contains("\"")) {
      problems.add(
          place, "a quote stands in a cell without quotes around it.", "Quote the whole cell.");
      return REFUSED;
    }
    return checked(text, place);
  }

  private String checked(String text, Place place) {
    if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
      problems.add(
          place,
          "a cell that begins with '" + text.charAt(0) + "' is a formula to many programs.",
          "Write the value itself.");
      return REFUSED;
    }
    if (text.length() > LONGEST_CELL) {
      problems.add(
          place,
          "this cell has more than " + LONGEST_CELL + " characters.",
          "Say it in fewer words.");
      return REFUSED;
    }
    return text;
  }
}
