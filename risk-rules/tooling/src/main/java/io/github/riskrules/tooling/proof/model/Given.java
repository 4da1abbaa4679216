package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.Optional;
import java.util.function.Consumer;

/** A fact that callers give. */
public interface Given extends Fact {
  /** Whether it is known. */
  Formula known();

  /** Its value once the open questions are answered; empty when it is unknown. */
  Optional<Object> value(Valuation valuation);

  /** Names the variables that are so when it has this value. */
  void pin(Object value, Consumer<Variable> so);

  /**
   * Whether this is as much as another, or more: a yes is more than a no, and not knowing lies
   * between. A number or a choice that is not known is as much as another only where that is not
   * known either.
   */
  Formula atLeastLike(Given other);

  /**
   * Whether this and another are the same, unknown included. Both are the same fact of the
   * vocabulary.
   */
  Formula sameAs(Given other);
}
