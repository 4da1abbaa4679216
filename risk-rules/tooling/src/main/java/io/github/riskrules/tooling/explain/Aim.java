package io.github.riskrules.tooling.explain;

import io.github.riskrules.decision.Truth;

/** What is to become of a condition. */
enum Aim {
  /** It is to be known to hold. */
  HOLD,
  /** It is to be known not to hold. */
  FAIL,
  /** It is to be no longer known to hold. */
  STOP;

  boolean isReached(Truth truth) {
    return switch (this) {
      case HOLD -> truth == Truth.HOLDS;
      case FAIL -> truth == Truth.FAILS;
      case STOP -> truth != Truth.HOLDS;
    };
  }
}
