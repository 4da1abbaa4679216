package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the fixed rows, the headings and the rows of rules in a table, and refuses all else. */
final class TableLayout {
  private static final List<List<String>> FIXED_ROWS =
      List.of(
          List.of("RuleSet", "policy"),
          List.of(
              "Import", "io.github.riskrules.incident.*, io.github.riskrules.engine.language.*"),
          List.of("Variables", "io.github.riskrules.engine.language.Findings findings"));
  private static final String TABLE = "RuleTable";
  private static final int HEADING_ROWS = 4;

  private final List<List<Cell>> rows;
  private final FileProblems problems;
  private final List<TableColumn> columns = new ArrayList<>();
  private final List<List<Cell>> ruleRows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private TableLayout(List<List<Cell>> rows, FileProblems problems) {
    this.rows = rows;
    this.problems = problems;
  }

  /**
   * A table that was understood.
   *
   * @param introduction its name and the notes above it
   * @param columns its columns
   * @param rows one row for each rule
   */
  record Table(String introduction, List<TableColumn> columns, List<List<Cell>> rows) {}

  static Table read(List<List<Cell>> rows, FileProblems problems) {
    TableLayout layout = new TableLayout(rows, problems);
    int table = layout.fixedRows();
    if (table >= 0) {
      layout.headings(table);
      layout.ruleRows(table + 1 + HEADING_ROWS);
      layout.notes.add(0, layout.name(table));
    }
    return new Table(String.join(" ", layout.notes), layout.columns, layout.ruleRows);
  }

  /** The name of the table as the first sentence of what it says of itself. */
  private String name(int table) {
    String name = rows.get(table).get(0).text().substring(TABLE.length()).strip();
    return name.isEmpty()
        ? ""
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ".";
  }

  private int fixedRows() {
    int met = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      String name = cell(row, 0, i).text();
      if (name.startsWith(TABLE)) {
        if (met < FIXED_ROWS.size()) {
          expectFixed(cell(row, 0, i), met);
        }
        return i;
      }
      if (isBlank(row) || name.equals("Notes")) {
        row.stream()
            .skip(1)
            .filter(note -> !note.isBlank())
            .forEach(note -> notes.add(note.text()));
        continue;
      }
      if (met < FIXED_ROWS.size() && texts(row).equals(FIXED_ROWS.get(met))) {
        met++;
      } else {
        expectFixed(firstFilled(row, i), met);
        met += met < FIXED_ROWS.size() && name.equals(FIXED_ROWS.get(met).get(0)) ? 1 : 0;
      }
    }
    problems.add(
        Place.TOP, "there is no table here.", "Begin it with a cell 'RuleTable' and its name.");
    return -1;
  }

  private void expectFixed(Cell cell, int met) {
    String shown = cell.text().length() <= 40 ? cell.text() : cell.text().substring(0, 40) + "…";
    problems.add(
        cell.place(),
        "'" + shown + "' is not expected here.",
        met == FIXED_ROWS.size()
            ? "Begin the table with a cell 'RuleTable' and its name; Notes may stand above it."
            : "The next row is: "
                + FIXED_ROWS.get(met).stream()
                    .map(text -> text.contains(",") ? "\"" + text + "\"" : text)
                    .collect(Collectors.joining(","))
                + ".");
  }

  private void headings(int table) {
    List<Cell> title = rows.get(table);
    for (Cell cell : title.subList(1, title.size())) {
      if (!cell.isBlank()) {
        problems.add(cell.place(), "nothing stands beside the name of a table.", "Delete it.");
      }
    }
    List<Cell> kinds = row(table + 1);
    int width = rows.subList(table + 1, rows.size()).stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < width; i++) {
      heading(cell(kinds, i, table + 1), i, table);
    }
    long names = columns.stream().filter(c -> c.kind() == TableColumn.Kind.NAME).count();
    if (names != 1) {
      problems.add(
          cell(kinds, 0, table + 1).place(),
          "a table has one column NAME, and this one has " + names + ".",
          "Give each row its id and title in a column NAME.");
    }
    if (columns.stream().noneMatch(c -> c.kind() == TableColumn.Kind.METADATA)) {
      problems.add(
          cell(kinds, 0, table + 1).place(),
          "this table has no column METADATA.",
          "Say by whose authority each row stands: METADATA with authority(\"$param\").");
    }
  }

  private void heading(Cell kind, int index, int table) {
    Cell pattern = cell(row(table + 2), index, table + 2);
    Cell template = cell(row(table + 3), index, table + 3);
    if (kind.isBlank()) {
      for (int i = table + 2; i < rows.size(); i++) {
        Cell cell = cell(rows.get(i), index, i);
        if (!cell.isBlank()) {
          problems.add(
              cell.place(), "this cell stands under no heading.", "Give its column a kind.");
        }
      }
      return;
    }
    if (Arrays.stream(TableColumn.Kind.values()).noneMatch(k -> k.name().equals(kind.text()))) {
      if (!kind.text().equals(Sheet.REFUSED)) {
        problems.add(
            kind.place(),
            "'" + kind.text() + "' is not a kind of column here.",
            "There are NAME, CONDITION, ACTION and METADATA.");
      }
      return;
    }
    TableColumn column =
        new TableColumn(index, TableColumn.Kind.valueOf(kind.text()), pattern, template);
    new TemplateCheck(problems).check(column);
    columns.add(column);
  }

  private void ruleRows(int first) {
    boolean ended = false;
    for (int i = first; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      if (isBlank(row)) {
        ended = true;
      } else if (ended) {
        problems.add(
            firstFilled(row, i).place(),
            "a file holds one table without blank rows in it.",
            "Delete the blank rows above; give a second table a file of its own.");
        return;
      } else {
        ruleRows.add(whole(row, i));
      }
    }
    if (ruleRows.isEmpty()) {
      problems.add(
          new Place(Math.min(first, rows.size()), 1),
          "this table has no rows.",
          "Below the table's name stand four rows of headings, and then its rules.");
    }
  }

  /** A row with a cell for every column. */
  private List<Cell> whole(List<Cell> row, int index) {
    List<Cell> cells = new ArrayList<>();
    int last = columns.isEmpty() ? -1 : columns.get(columns.size() - 1).index();
    for (int i = 0; i <= last; i++) {
      cells.add(cell(row, i, index));
    }
    for (TableColumn column : columns) {
      new TemplateCheck(problems).checkValue(column, cells.get(column.index()));
    }
    return cells;
  }

  private List<Cell> row(int index) {
    return index < rows.size() ? rows.get(index) : List.of();
  }

  private static Cell cell(List<Cell> row, int index, int rowIndex) {
    return index < row.size() ? row.get(index) : new Cell(new Place(rowIndex + 1, 1), "");
  }

  private static Cell firstFilled(List<Cell> row, int rowIndex) {
    return row.stream().filter(c -> !c.isBlank()).findFirst().orElse(cell(row, 0, rowIndex));
  }

  private static boolean isBlank(List<Cell> row) {
    return row.stream().allMatch(Cell::isBlank);
  }

  private static List<String> texts(List<Cell> row) {
    List<String> texts = new ArrayList<>(row.stream().map(Cell::text).toList());
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
    return texts;
  }
}
