package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.List;

/**
 * A number that is known or not known at all.
 *
 * @param known whether it is known
 * @param value its value where it is
 * @param never whether there will never be one, because what it would count never happened
 */
record NumberFact(Formula known, Ordered value, Formula never) implements Fact {
  @Override
  public Stance compare(Operator operator, List<Object> written) {
    Formula holds = Formula.all(known, value.passes(operator, written));
    Formula open = Formula.all(Formula.not(known), Formula.not(never));
    return new Stance(holds, Formula.any(holds, open), holds);
  }
}
