package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.vocabulary.VocabularyFact;

/** Where a fact stands in the incident document. */
final class FactPath {
  private FactPath() {}

  /** The path of a fact; {@code entry} is its place in a list, else -1. */
  static String of(VocabularyFact fact, int entry) {
    return fact.scope().isList()
        ? fact.scope().listPath() + "[" + entry + "]." + fact.path()
        : fact.path();
  }
}
