package io.github.riskrules.incident;

/** On what terms a suspect is free. */
public enum Release {
  /** Was not arrested. */
  NOT_ARRESTED,

  /** In police custody. */
  IN_CUSTODY,

  /** Released under investigation, without bail. */
  UNDER_INVESTIGATION,

  /** On bail without conditions. */
  BAIL_WITHOUT_CONDITIONS,

  /** On bail with conditions. */
  BAIL_WITH_CONDITIONS,

  /** Released with no further action. */
  RELEASED_NO_FURTHER_ACTION,

  /** Remanded in custody. */
  REMANDED
}
