package io.github.riskrules.tooling.trial;

/**
 * A part of a whole, in words and as a picture.
 *
 * @param title what is counted
 * @param part how many of them
 * @param whole how many there are
 */
record Share(String title, int part, int whole) {

  /** In hundredths, rounded down: a full hundred only where nothing is missing. */
  int percent() {
    return whole == 0 ? 100 : 100 * part / whole;
  }

  boolean full() {
    return part == whole;
  }

  int missing() {
    return whole - part;
  }

  String inWords() {
    return part + " of " + whole;
  }
}
