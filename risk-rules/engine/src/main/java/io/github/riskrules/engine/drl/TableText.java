package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes each row of a table as the rule it means, and remembers the cell each piece came from. */
final class TableText {
  /** Headings stand in every row, so a short table can mean far more text than it has. */
  private static final int MOST_TEXT = 2 * 1024 * 1024;

  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();

  private TableText() {}

  /**
   * A piece of the text.
   *
   * @param fault the cell to mend when something in the piece is wrong
   * @param origin the cell of the row that the piece stands for
   * @param isValue whether it is what the cell of the row holds
   */
  private record Piece(Place fault, Place origin, boolean isValue) {}

  /** The rules of a table; where they are too long to be read, that is reported. */
  static SourceText of(TableLayout.Table table, FileProblems problems) {
    TableText written = new TableText();
    Place top = Place.TOP;
    written.add(String.join("\n", FileOutline.FIXED_LINES) + "\n\n", new Piece(top, top, false));
    for (List<Cell> row : table.rows()) {
      written.rule(table.columns(), row);
      if (written.text.length() > MOST_TEXT) {
        problems.add(
            row.get(0).place(),
            "the rules of this table come to more than 2 MB of text with this row.",
            "Split it over several tables, or shorten its headings.");
        break;
      }
    }
    String text = written.text.toString();
    return SourceText.made(text, written::fault, written::origin);
  }

  private void rule(List<TableColumn> columns, List<Cell> row) {
    Cell name =
        columns.stream()
            .filter(column -> column.kind() == TableColumn.Kind.NAME)
            .map(column -> row.get(column.index()))
            .findFirst()
            .orElseThrow();
    Piece frame = new Piece(name.place(), name.place(), false);
    add("rule \"", frame);
    add(name.text(), frame);
    add("\"\n", frame);
    for (TableColumn column : filled(columns, row, TableColumn.Kind.METADATA)) {
      add("@", frame);
      line(column, row);
    }
    add("when\n", frame);
    conditions(filled(columns, row, TableColumn.Kind.CONDITION), row);
    add("then\n", frame);
    for (TableColumn column : filled(columns, row, TableColumn.Kind.ACTION)) {
      line(column, row);
    }
    add("end\n\n", frame);
  }

  private void conditions(List<TableColumn> columns, List<Cell> row) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Piece pattern = new Piece(column.pattern().place(), row.get(column.index()).place(), false);
      boolean first = i == 0 || !sharesPattern(columns.get(i - 1), column);
      boolean last = i == columns.size() - 1 || !sharesPattern(column, columns.get(i + 1));
      if (!column.pattern().isBlank()) {
        add(first ? column.patternName() + "( " : ", ", pattern);
      }
      line(column, row);
      if (!column.pattern().isBlank() && last) {
        add(")\n", pattern);
      }
    }
  }

  // Columns left blank in a row do not part the columns around them.
  private static boolean sharesPattern(TableColumn before, TableColumn column) {
    return column.pattern().text().equals(before.pattern().text())
        && column.pattern().text().endsWith("...");
  }

  private void line(TableColumn column, List<Cell> row) {
    Cell value = row.get(column.index());
    String template = column.template().text();
    Piece words = new Piece(column.template().place(), value.place(), false);
    int from = 0;
    int at = template.indexOf(TemplateCheck.VALUE);
    while (at >= 0) {
      add(template.substring(from, at), words);
      add(value.text(), new Piece(value.place(), value.place(), true));
      from = at + TemplateCheck.VALUE.length();
      at = template.indexOf(TemplateCheck.VALUE, from);
    }
    add(template.substring(from) + "\n", words);
  }

  private static List<TableColumn> filled(
      List<TableColumn> columns, List<Cell> row, TableColumn.Kind kind) {
    List<TableColumn> filled = new ArrayList<>();
    for (TableColumn column : columns) {
      if (column.kind() == kind && !row.get(column.index()).isBlank()) {
        filled.add(column);
      }
    }
    return filled;
  }

  private void add(String piece, Piece from) {
    if (!piece.isEmpty()) {
      pieces.put(text.length(), from);
      text.append(piece);
    }
  }

  private Place origin(int offset) {
    return pieces.floorEntry(offset).getValue().origin();
  }

  /** The heading, unless the word or text at the offset goes on into what a cell holds. */
  private Place fault(int offset) {
    var next = pieces.higherEntry(offset);
    boolean intoValue =
        next != null
            && next.getValue().isValue()
            && text.substring(offset, next.getKey()).matches("[\\w.]*\"?");
    return intoValue ? next.getValue().fault() : pieces.floorEntry(offset).getValue().fault();
  }
}
