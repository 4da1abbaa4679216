package io.github.riskrules.incident;

/** Sex as recorded. Rules do not read it unless a named local scheme does. */
public enum Sex {
  /** Recorded as female. */
  FEMALE,

  /** Recorded as male. */
  MALE,

  /** Recorded otherwise. */
  OTHER
}
