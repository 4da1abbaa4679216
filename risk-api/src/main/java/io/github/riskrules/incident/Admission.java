package io.github.riskrules.incident;

/** What a suspect says about the offence, the fullest admission first: later is worse. */
public enum Admission {
  /** Admits the whole offence. */
  FULL,

  /** Admits a part, or with qualification. Not an admission in law. */
  PARTIAL,

  /** Has not been asked. */
  NOT_INTERVIEWED,

  /** Asked, and did not answer. */
  NO_COMMENT,

  /** Denies it. */
  DENIED
}
