package io.github.riskrules.engine.problem;

import io.github.riskrules.engine.text.Unseen;
import java.util.Comparator;

/**
 * One thing wrong with a document someone wrote: where, what, and what would be right. It holds no
 * fact value and no personal data. What it repeats of the document cannot steer a terminal or a
 * page: characters that nobody sees are spelt out.
 *
 * @param file the document, relative to what was read, as in {@code rules/marac.drl}; for a problem
 *     of the whole pack, the pack's name
 * @param line the line from 1, or 0 where no line applies
 * @param column the column from 1, or 0 where no column applies
 * @param pointer the JSON pointer of the place in an incident document, or the sheet and cell of a
 *     spreadsheet as in {@code Bands!C7}; empty elsewhere
 * @param what what is wrong, in one or more sentences
 * @param remedy what would be right, in one or more sentences; empty where {@code what} says it
 */
public record Problem(String file, int line, int column, String pointer, String what, String remedy)
    implements Comparable<Problem> {

  public Problem {
    file = Unseen.spelt(file);
    pointer = Unseen.spelt(pointer);
    what = Unseen.spelt(what);
    remedy = Unseen.spelt(remedy);
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::pointer)
          .thenComparing(Problem::what);

  /** A problem at a place in a file. */
  public static Problem at(String file, int line, int column, String what, String remedy) {
    return new Problem(file, line, column, "", what, remedy);
  }

  /**
   * A problem in a sheet of a spreadsheet.
   *
   * @param row the row from 1, or 0 for one of the whole sheet
   * @param column the column from 1, or 0 for one of the whole row
   */
  public static Problem inSheet(
      String file, String sheet, int row, int column, String what, String remedy) {
    String cell = letters(column) + (row > 0 ? row : "");
    return new Problem(file, row, column, sheet + (cell.isEmpty() ? "" : "!" + cell), what, remedy);
  }

  /** A problem of a whole file or pack. */
  public static Problem of(String file, String what, String remedy) {
    return new Problem(file, 0, 0, "", what, remedy);
  }

  /** The letters of a column, as spreadsheets show them: A to Z, then AA. */
  private static String letters(int column) {
    return column <= 0 ? "" : letters((column - 1) / 26) + (char) ('A' + (column - 1) % 26);
  }

  /** The place in the usual form: {@code file:line:column}, or {@code file pointer}. */
  public String where() {
    StringBuilder where = new StringBuilder(file);
    if (!pointer.isEmpty()) {
      where.append(' ').append(pointer);
    } else if (line > 0) {
      where.append(':').append(line);
      if (column > 0) {
        where.append(':').append(column);
      }
    }
    return where.toString();
  }

  /** The whole message on one line: place, what is wrong, what would be right. */
  public String text() {
    return where() + "  " + what + (remedy.isEmpty() ? "" : " " + remedy);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
