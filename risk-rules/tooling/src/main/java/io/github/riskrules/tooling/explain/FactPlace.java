package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.Optional;

/**
 * A fact of the incident or of one entry of a list.
 *
 * @param fact the fact
 * @param entry the number of the entry, from 0; -1 for a fact of the incident
 */
record FactPlace(VocabularyFact fact, int entry) {
  /** Reads a place as it is written in drafts, as in {@code children.each[1].age}. */
  static Optional<FactPlace> of(String place) {
    int bracket = place.indexOf('[');
    if (bracket < 0) {
      return Vocabulary.standard()
          .find(FactScope.INCIDENT, place)
          .map(fact -> new FactPlace(fact, -1));
    }
    int entry = Integer.parseInt(place.substring(bracket + 1, place.indexOf(']')));
    return FactScope.ofList(place.substring(0, bracket))
        .flatMap(list -> Vocabulary.standard().find(list, place.substring(place.indexOf(']') + 2)))
        .map(fact -> new FactPlace(fact, entry));
  }

  /** Reads a JSON pointer, as in {@code /children/each/1/age}. */
  static Optional<FactPlace> at(String pointer) {
    return of(pointer.substring(1).replaceAll("/([0-9]+)/", "[$1].").replace('/', '.'));
  }
}
