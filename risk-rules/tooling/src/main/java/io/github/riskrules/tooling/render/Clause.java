package io.github.riskrules.tooling.render;

import java.util.List;

/**
 * A part of a rule's condition in plain words: a question with the answer it asks for, or a line
 * that opens a list of such parts.
 *
 * @param text a question of the vocabulary, or words that open a list and begin in lower case
 * @param answer the answer the question must have; empty when the line above says it
 * @param parts what stands in the list; empty when there is none
 */
public record Clause(String text, String answer, List<Clause> parts) {
  public Clause {
    parts = List.copyOf(parts);
  }

  /** Whether it is a question with its answer, and not a line that opens a list. */
  public boolean isQuestion() {
    return !answer.isEmpty();
  }

  /** A clause that opens no list. */
  public static Clause of(String text, String answer) {
    return new Clause(text, answer, List.of());
  }
}
