package io.github.riskrules.engine.drl;

/**
 * One column of a decision table.
 *
 * @param index where it stands in a row, from 0
 * @param kind what it gives to the rule of each row
 * @param pattern the pattern its condition stands in, with "..." where columns share it; blank when
 *     the condition brings its own
 * @param template what each cell makes, with {@code $param} for its content; blank for names
 */
record TableColumn(int index, Kind kind, Cell pattern, Cell template) {
  enum Kind {
    NAME,
    CONDITION,
    ACTION,
    METADATA
  }

  private static final String SHARED = "...";

  String patternName() {
    return pattern.text().endsWith(SHARED)
        ? pattern.text().substring(0, pattern.text().length() - SHARED.length())
        : pattern.text();
  }
}
