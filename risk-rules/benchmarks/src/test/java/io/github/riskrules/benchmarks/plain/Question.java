package io.github.riskrules.benchmarks.plain;

/** What can be asked of a condition while facts are unknown. */
enum Question {
  /** Is it known to hold? */
  KNOWN("Known"),
  /** May it hold, if the unknown facts turn out right for it? */
  POSSIBLE("Possible"),
  /** Does it hold, however the unknown facts turn out? Asked of entries of lists alone. */
  SURE("Sure");

  private final String ending;

  Question(String ending) {
    this.ending = ending;
  }

  /** How methods end that answer it. */
  String ending() {
    return ending;
  }
}
