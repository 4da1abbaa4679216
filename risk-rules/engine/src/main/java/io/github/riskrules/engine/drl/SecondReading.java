package io.github.riskrules.engine.drl;

/** Who sees to it that stock Drools finds the same rules in a text as we do. */
public enum SecondReading {
  /** Drools' own parser reads the text too, and whatever the two do not share is refused. */
  BY_DROOLS,

  /** Drools has read the very same bytes before, and nothing was refused. */
  DONE_BEFORE
}
