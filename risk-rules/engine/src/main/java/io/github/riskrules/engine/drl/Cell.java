package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.text.Place;

/**
 * One cell of a table.
 *
 * @param place where it begins in the file
 * @param text what it holds, without the quotes and spaces around it
 */
record Cell(Place place, String text) {
  boolean isBlank() {
    return text.isEmpty();
  }
}
