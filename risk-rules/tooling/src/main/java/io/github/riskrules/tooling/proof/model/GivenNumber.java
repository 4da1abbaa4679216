package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * A number or a day that callers give.
 *
 * @param isKnown whether it is known
 * @param scale its value
 * @param otherwise the value of a number nobody asks about
 * @param inWords the number as the incident holds it
 */
record GivenNumber(Variable isKnown, Scale scale, long otherwise, LongFunction<Object> inWords)
    implements Given {
  @Override
  public Formula known() {
    return isKnown;
  }

  @Override
  public Stance compare(Operator operator, List<Object> written) {
    return new NumberFact(isKnown, scale, Formula.FALSE).compare(operator, written);
  }

  @Override
  public Optional<Object> value(Valuation valuation) {
    return valuation.holds(isKnown)
        ? Optional.of(inWords.apply(scale.value(valuation, otherwise)))
        : Optional.empty();
  }

  @Override
  public void pin(Object value, Consumer<Variable> so) {
    so.accept(isKnown);
    scale.pin(value instanceof LocalDate day ? day.toEpochDay() : (Integer) value, so);
  }

  @Override
  public Formula atLeastLike(Given other) {
    GivenNumber number = (GivenNumber) other;
    return Formula.all(
        Formula.same(isKnown, number.isKnown),
        Formula.implies(isKnown, scale.atLeastLike(number.scale)));
  }

  @Override
  public Formula sameAs(Given other) {
    GivenNumber number = (GivenNumber) other;
    return Formula.all(
        Formula.same(isKnown, number.isKnown),
        Formula.implies(isKnown, scale.sameAs(number.scale)));
  }
}
