package io.github.riskrules.tooling.caseload;

/** How an action stood in an incident, where it came into question at all. */
enum ActionStanding {
  /** Suggested, and no stronger suggested action covers it. */
  SUGGESTED,
  /** Suggested, and covered by a stronger action that is suggested as well. */
  COVERED,
  /** It waits for answers. */
  WAITING,
  /** A rule rules it out. */
  RULED_OUT
}
