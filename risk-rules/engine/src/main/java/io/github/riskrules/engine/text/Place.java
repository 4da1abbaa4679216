package io.github.riskrules.engine.text;

/**
 * A place in a text.
 *
 * @param line the line from 1, or 0 where nobody can tell
 * @param column the column from 1, or 0 where nobody can tell
 */
public record Place(int line, int column) {
  /** For what is wrong with a whole text. */
  public static final Place NOWHERE = new Place(0, 0);

  /** Where every text begins. */
  public static final Place TOP = new Place(1, 1);
}
