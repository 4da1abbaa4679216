package io.github.riskrules.tooling.render;

/**
 * A fact of an invented incident.
 *
 * @param path how rules and documents name it
 * @param question its question
 * @param answer the answer, in words
 */
public record ExampleFact(String path, String question, String answer) {
  /** Says nothing of the fact: this text may reach a log. */
  @Override
  public String toString() {
    return "ExampleFact[" + path + "]";
  }
}
