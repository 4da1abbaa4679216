package io.github.riskrules.engine.problem;

import java.util.Comparator;

/**
 * One thing wrong with a document someone wrote: where, what, and what would be right. It holds no
 * fact value and no personal data.
 *
 * @param file the document, relative to what was read, as in {@code rules/marac.drl}; for a problem
 *     of the whole pack, the pack's name
 * @param line the line from 1, or 0 where no line applies
 * @param column the column from 1, or 0 where no column applies
 * @param pointer the JSON pointer of the place in an incident document; empty elsewhere
 * @param what what is wrong, in one or more sentences
 * @param remedy what would be right, in one or more sentences; empty where {@code what} says it
 */
public record Problem(String file, int line, int column, String pointer, String what, String remedy)
    implements Comparable<Problem> {

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

  /** A problem of a whole file or pack. */
  public static Problem of(String file, String what, String remedy) {
    return new Problem(file, 0, 0, "", what, remedy);
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
