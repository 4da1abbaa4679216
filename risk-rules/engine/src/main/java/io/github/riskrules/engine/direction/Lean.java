package io.github.riskrules.engine.direction;

/** Which way things must be for a condition to hold. */
enum Lean {
  /** It holds the more, the worse things are. */
  WORSE,
  /** It holds the more, the better things are. */
  BETTER,
  /** The fact makes things neither worse nor better. */
  NEUTRAL,
  /** It holds in between, or for the worse and the better alike. */
  NEITHER;

  Lean opposite() {
    return this == WORSE ? BETTER : this == BETTER ? WORSE : this;
  }

  /** As messages say it. */
  String inWords() {
    return this == WORSE ? "worse" : "better";
  }
}
