package io.github.riskrules.incident;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a yes/no question. Only {@link #YES} and {@link #NO} are known; the other three are
 * unknown to every rule, and are kept apart so that a person can see why nobody knows.
 */
public enum Answer {
  /** Known to be so. */
  YES,

  /** Known not to be so. */
  NO,

  /** Nobody asked. Unknown. */
  NOT_ASKED,

  /** Asked, and not answered; a refusal can itself be a sign of fear. Unknown. */
  REFUSED,

  /** Asked, and the person did not know. Unknown. */
  DONT_KNOW;

  /** Whether this answer settles its question. */
  public boolean isKnown() {
    return this == YES || this == NO;
  }

  static Answer orNotAsked(@Nullable Answer answer) {
    return answer == null ? NOT_ASKED : answer;
  }

  static Answer noIfNotAsked(Answer answer) {
    return answer == NOT_ASKED ? NO : answer;
  }
}
