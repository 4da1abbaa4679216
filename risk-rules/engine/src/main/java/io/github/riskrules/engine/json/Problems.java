package io.github.riskrules.engine.json;

import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.text.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one document, so that all of it is told at once. */
final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String pointer, String what, String remedy) {
    found.add(new Problem(file, place.line(), place.column(), pointer, what, remedy));
  }

  void add(Place place, String what, String remedy) {
    add(place, "", what, remedy);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the document. */
  List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
