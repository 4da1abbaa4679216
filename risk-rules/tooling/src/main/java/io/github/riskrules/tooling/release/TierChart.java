package io.github.riskrules.tooling.release;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.tooling.diff.TierMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many incidents lie in each tier range before and now, and how many go from which to which.
 *
 * @param heads the ranges, the gravest first
 * @param bars one row of two bars for each range
 * @param rows one row of the matrix for each range before
 */
record TierChart(List<String> heads, List<Bars> bars, List<MatrixRow> rows) {

  /**
   * Two bars.
   *
   * @param range the range
   * @param tone the colour of the tier it reaches at least
   * @param before how many incidents before
   * @param beforeWidth the length of that bar, from 0 to 100
   * @param now how many now
   * @param nowWidth the length of that bar
   * @param change how many more, or fewer, in words
   * @param changes whether the two numbers differ
   */
  record Bars(
      String range,
      String tone,
      String before,
      String beforeWidth,
      String now,
      String nowWidth,
      String change,
      boolean changes) {}

  /**
   * A row of the matrix.
   *
   * @param range the range before
   * @param cells how many go to each range
   */
  record MatrixRow(String range, List<Cell> cells) {}

  /**
   * A cell of the matrix.
   *
   * @param number how many, empty where none do
   * @param way how that range lies to the one before: lower, higher or same
   * @param mark a sign for it
   */
  record Cell(String number, String way, String mark) {}

  static TierChart of(List<TierMove> moves) {
    List<TierRange> ranges = Matrices.ranges(moves);
    int most = 1;
    for (TierRange range : ranges) {
      most = Math.max(most, Math.max(before(moves, range), now(moves, range)));
    }
    List<Bars> bars = new ArrayList<>();
    List<MatrixRow> rows = new ArrayList<>();
    for (TierRange range : ranges) {
      bars.add(bars(range, before(moves, range), now(moves, range), most));
      rows.add(
          new MatrixRow(
              ChangeWords.cell(range),
              ranges.stream().map(after -> cell(moves, range, after)).toList()));
    }
    return new TierChart(ranges.stream().map(ChangeWords::cell).toList(), bars, rows);
  }

  private static Bars bars(TierRange range, int before, int now, int most) {
    int more = now - before;
    return new Bars(
        ChangeWords.cell(range),
        range.atLeast().name().toLowerCase(Locale.ROOT),
        ChangeWords.number(before),
        width(before, most),
        ChangeWords.number(now),
        width(now, most),
        more == 0
            ? "as before"
            : ChangeWords.number(Math.abs(more)) + (more > 0 ? " more" : " fewer"),
        more != 0);
  }

  static String width(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  private static Cell cell(List<TierMove> moves, TierRange before, TierRange after) {
    int incidents = Matrices.incidents(moves, before, after);
    boolean lower =
        after.atLeast().compareTo(before.atLeast()) < 0
            || after.atMost().compareTo(before.atMost()) < 0;
    String way = before.equals(after) ? "same" : lower ? "lower" : "higher";
    String mark = way.equals("same") ? "" : lower ? "▼" : "▲";
    return incidents == 0
        ? new Cell("", "none", "")
        : new Cell(ChangeWords.number(incidents), way, mark);
  }

  private static int before(List<TierMove> moves, TierRange range) {
    return moves.stream()
        .filter(move -> move.before().equals(range))
        .mapToInt(TierMove::incidents)
        .sum();
  }

  private static int now(List<TierMove> moves, TierRange range) {
    return moves.stream()
        .filter(move -> move.after().equals(range))
        .mapToInt(TierMove::incidents)
        .sum();
  }
}
