package io.github.riskrules.engine.policy;

/**
 * Where a piece of a rule stands in its file, and how it reads there.
 *
 * @param line the line from 1
 * @param column the column from 1
 * @param text the piece as written, on one line
 */
public record Span(int line, int column, String text) {
  /** Of what stands in no file. */
  public static final Span NOWHERE = new Span(0, 0, "");
}
