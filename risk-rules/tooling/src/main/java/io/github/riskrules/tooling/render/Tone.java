package io.github.riskrules.tooling.render;

import io.github.riskrules.incident.RiskTier;

/** How much a line stands out. Never the only thing that tells two lines apart. */
public enum Tone {
  /** As everything else. */
  PLAIN(""),
  /** Stands out. */
  STRONG("\u001b[1m"),
  /** Speaks of the tier MEDIUM. */
  MEDIUM("\u001b[1;33m"),
  /** Speaks of the tier HIGH, or of something to know before relying on a decision. */
  HIGH("\u001b[1;31m");

  static final String END = "\u001b[0m";

  private final String start;

  Tone(String start) {
    this.start = start;
  }

  /** The tone of a tier. STANDARD has no colour of its own: green would say "safe". */
  static Tone of(RiskTier tier) {
    return switch (tier) {
      case STANDARD -> STRONG;
      case MEDIUM -> MEDIUM;
      case HIGH -> HIGH;
    };
  }

  /** Puts the terminal's marks for this tone around a text. */
  String around(String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + END;
  }
}
