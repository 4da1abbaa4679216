package io.github.riskrules.tooling.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets a table in columns of plain text. Where all of it does not fit, the widest columns give way
 * first, and a text that is longer than its column goes on in the next line.
 */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 4;

  private final List<Block.Column> columns;
  private final int[] widths;

  private TextTable(List<Block.Column> columns, int[] widths) {
    this.columns = columns;
    this.widths = widths;
  }

  static TextTable fitting(Block.Table table, int width) {
    int[] widths = new int[table.columns().size()];
    int all = GAP * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Stream.concat(
                  Stream.of(table.columns().get(i).title()),
                  table.rows().stream().map(row -> row.cells().get(column)))
              .mapToInt(text -> length(Printable.of(text)))
              .max()
              .orElse(0);
      all += widths[i];
    }
    while (all > width && widths[widest(widths)] > NARROWEST) {
      widths[widest(widths)]--;
      all--;
    }
    return new TextTable(table.columns(), widths);
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  /** Where the second column begins, so that notes leave the first one free to be read down. */
  int noteIndent() {
    return widths[0] + GAP;
  }

  List<String> heading() {
    return lines(columns.stream().map(Block.Column::title).toList());
  }

  List<String> lines(Block.Row row) {
    return lines(row.cells());
  }

  private List<String> lines(List<String> cells) {
    List<List<String>> columnsOfLines = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = wrapped(Printable.of(cells.get(i)), widths[i]);
      columnsOfLines.add(lines);
      height = Math.max(height, lines.size());
    }
    List<String> whole = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = columnsOfLines.get(i);
        String part = line < lines.size() ? lines.get(line) : "";
        String space = " ".repeat(widths[i] - length(part));
        text.append(columns.get(i).numbers() ? space + part : part + space);
        text.append(" ".repeat(GAP));
      }
      whole.add(text.toString().stripTrailing());
    }
    return whole;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
