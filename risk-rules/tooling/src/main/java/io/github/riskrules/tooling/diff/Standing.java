package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionStatus;
import io.github.riskrules.engine.decide.Upshot;
import java.util.Optional;

/** How an action stands in a decision, the most present first. */
public enum Standing {
  /** It is suggested. */
  SUGGESTED,
  /** It waits for answers. */
  WAITING,
  /** A rule or a safeguard rules it out. */
  RULED_OUT,
  /** No rule suggests it. */
  NOT_REACHED,
  /** The policy does not know it. */
  ABSENT;

  static Standing of(String code, Upshot upshot) {
    Optional<ActionStatus> status = upshot.actions().get(code);
    if (status == null) {
      return ABSENT;
    }
    return status
        .map(
            why ->
                switch (why) {
                  case RULED_OUT -> RULED_OUT;
                  case WAITING -> WAITING;
                  case NOT_REACHED -> NOT_REACHED;
                })
        .orElse(SUGGESTED);
  }

  /** How near it is to being suggested: it is, it may yet be, it is not. */
  int nearness() {
    return this == SUGGESTED ? 2 : this == WAITING ? 1 : 0;
  }
}
