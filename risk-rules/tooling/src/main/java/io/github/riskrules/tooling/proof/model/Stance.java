package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;

/**
 * How a condition stands in every incident, by the three words of the reference evaluator.
 *
 * @param holds it is known to hold
 * @param may it holds if the unknown facts turn out right for it
 * @param must it holds however the unknown facts turn out
 */
public record Stance(Formula holds, Formula may, Formula must) {
  static final Stance ALWAYS = new Stance(Formula.TRUE, Formula.TRUE, Formula.TRUE);
  static final Stance NEVER = new Stance(Formula.FALSE, Formula.FALSE, Formula.FALSE);

  Stance and(Stance other) {
    return new Stance(
        Formula.all(holds, other.holds),
        Formula.all(may, other.may),
        Formula.all(must, other.must));
  }

  Stance or(Stance other) {
    return new Stance(
        Formula.any(holds, other.holds),
        Formula.any(may, other.may),
        Formula.any(must, other.must));
  }

  /** Of a rule that only applies on some days. */
  Stance when(Formula applies) {
    return new Stance(
        Formula.all(applies, holds), Formula.all(applies, may), Formula.all(applies, must));
  }

  /** Whether it is not known to fail. */
  public Formula open() {
    return Formula.any(holds, may);
  }
}
