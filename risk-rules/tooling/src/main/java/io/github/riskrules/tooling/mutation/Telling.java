package io.github.riskrules.tooling.mutation;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.tooling.scenario.Expectation;
import io.github.riskrules.tooling.scenario.Expected;
import java.time.Instant;

/**
 * An incident that tells an altered policy from the policy as it is.
 *
 * @param draft the incident
 * @param at when it is assessed
 * @param expected what the policy as it is meets there, and the altered one does not
 */
record Telling(Draft draft, Instant at, Expectation expected) {
  /** How plainly it tells: 0 not at all, 1 by what is asked, 2 by what is decided. */
  int plainness() {
    if (expected.isEmpty()) {
      return 0;
    }
    return expected.stillToSettle().isEmpty() && !expected.names().containsKey(Expected.ASKS)
        ? 2
        : 1;
  }
}
