package io.github.riskrules.tooling.replay;

/** What came of making a recorded decision again. */
public enum ReplayOutcome {
  /** The same decision, to the byte. */
  SAME_BYTES,
  /** The same decision by another version of the library, which is all that is different. */
  SAME_DECISION,
  /** Another decision. */
  DIFFERENT,
  /** Not made again: the entry was edited. */
  EDITED,
  /** Not made again: its facts or its decision were taken out. */
  REDACTED,
  /** Not made again: none of the policies at hand is the one of the record. */
  NO_POLICY;

  /** Whether the decision was made again. */
  public boolean isReplayed() {
    return this == SAME_BYTES || this == SAME_DECISION || this == DIFFERENT;
  }

  /** Whether the decision was made again and is the same. */
  public boolean isSame() {
    return this == SAME_BYTES || this == SAME_DECISION;
  }
}
