package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.table.Sheet;
import io.github.riskrules.engine.text.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes the cells of a sheet as those of a CSV file: their places are row and column. */
final class SheetCells {
  private final FileProblems problems;

  SheetCells(FileProblems problems) {
    this.problems = problems;
  }

  /** The rows of a sheet, each with its cells; what cannot be one is reported. */
  List<List<Cell>> read(Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> texts : sheet.rows()) {
      List<Cell> row = new ArrayList<>();
      for (String text : texts) {
        Place place = new Place(rows.size() + 1, row.size() + 1);
        row.add(new Cell(place, content(text, place)));
      }
      rows.add(row);
    }
    return rows;
  }

  private String content(String written, Place place) {
    String text = written.strip();
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      problems.add(place, "this cell has a line break.", "Keep each cell on one line.");
      return Sheet.REFUSED;
    }
    Set<Integer> unseen = new TreeSet<>();
    text.codePoints().filter(each -> !CharacterGate.isVisible(each)).forEach(unseen::add);
    unseen.forEach(
        character ->
            problems.add(
                place,
                "the character "
                    + CharacterGate.name(character)
                    + " cannot be seen, so it cannot stand in a rule file.",
                "Delete it, and write the text here anew."));
    return unseen.isEmpty() ? CellText.checked(text, place, problems) : Sheet.REFUSED;
  }

  /** The same cells as a CSV file, which is what Drools' reader of tables is given. */
  static byte[] csv(List<List<Cell>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> "\"" + cell.text().replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
