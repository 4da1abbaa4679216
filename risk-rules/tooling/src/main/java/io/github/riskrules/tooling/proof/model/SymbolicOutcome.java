package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.List;

/**
 * What becomes of an action: exactly one of these holds in each incident.
 *
 * @param suggested it is suggested
 * @param ruledOut some rule would suggest it, and another rules it out
 * @param waiting it waits for facts
 * @param notReached no rule that suggests it can hold
 */
public record SymbolicOutcome(
    Formula suggested, Formula ruledOut, Formula waiting, Formula notReached) {

  /** Whether something else becomes of the action under the other. */
  public Formula differsFrom(SymbolicOutcome other) {
    return Formula.any(
        List.of(
            Formula.differ(suggested, other.suggested),
            Formula.differ(ruledOut, other.ruledOut),
            Formula.differ(notReached, other.notReached)));
  }
}
