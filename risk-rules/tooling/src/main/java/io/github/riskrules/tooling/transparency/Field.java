package io.github.riskrules.tooling.transparency;

import java.util.List;

/**
 * One thing to be said.
 *
 * @param name what it is about
 * @param known what pack and library know of it, a sentence or entry each
 * @param open what only the force can say; empty where nothing is left to say
 */
record Field(String name, List<String> known, String open) {
  Field {
    known = List.copyOf(known);
  }

  /** What is known, and nothing left open. */
  static Field known(String name, String... known) {
    return new Field(name, List.of(known), "");
  }

  /** What only the force can say. */
  static Field open(String name, String open) {
    return new Field(name, List.of(), open);
  }
}
