package io.github.riskrules.engine.table;

import java.util.List;

/**
 * What came of reading a file that holds a sheet. With any problem its rules must not be put in
 * force; the cells that could be read are given all the same, so that everything wrong with them is
 * said at once.
 *
 * @param sheet the sheet; without rows where it could not be read
 * @param problems everything wrong with it
 */
public record SheetReading(Sheet sheet, List<SheetProblem> problems) {
  public SheetReading {
    problems = List.copyOf(problems);
  }

  /** The file could not be read. */
  public static SheetReading refused(List<SheetProblem> problems) {
    return new SheetReading(new Sheet("", List.of()), problems);
  }

  /** The file could not be read, for one reason. */
  public static SheetReading refused(String what, String remedy) {
    return refused(List.of(SheetProblem.of(what, remedy)));
  }
}
