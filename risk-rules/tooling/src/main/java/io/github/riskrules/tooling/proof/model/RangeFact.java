package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.List;
import java.util.function.Function;

/**
 * A number that is known to lie between two others.
 *
 * @param stated the number that is written down
 * @param low the lowest it can turn out to be
 * @param high the highest it can turn out to be
 */
record RangeFact(End stated, End low, End high) implements Fact {
  /**
   * One of these numbers.
   *
   * @param known whether there is one; an end that is not known is open
   */
  record End(Formula known, Ordered value) {
    static End of(Ordered value) {
      return new End(Formula.TRUE, value);
    }

    private Formula knownTo(Operator operator, List<Object> written) {
      return Formula.all(known, value.passes(operator, written));
    }

    private Formula openTo(Operator operator, List<Object> written) {
      return Formula.any(Formula.not(known), value.passes(operator, written));
    }
  }

  @Override
  public Stance compare(Operator operator, List<Object> written) {
    return new Stance(
        stated.knownTo(operator, written), some(operator, written), every(operator, written));
  }

  private Formula some(Operator operator, List<Object> written) {
    return switch (operator) {
      case EQUAL, IN ->
          some(
              written,
              one ->
                  Formula.all(
                      low.openTo(Operator.AT_MOST, one), high.openTo(Operator.AT_LEAST, one)));
      case NOT_EQUAL, NOT_IN -> Formula.not(every(Operator.IN, written));
      case LESS, AT_MOST -> low.openTo(operator, written);
      case MORE, AT_LEAST -> high.openTo(operator, written);
    };
  }

  private Formula every(Operator operator, List<Object> written) {
    return switch (operator) {
      case EQUAL, IN ->
          some(
              written,
              one ->
                  Formula.all(low.knownTo(Operator.EQUAL, one), high.knownTo(Operator.EQUAL, one)));
      case NOT_EQUAL, NOT_IN ->
          throw new IllegalArgumentException("rules only ask what a range is, not what it is not");
      case LESS, AT_MOST -> high.knownTo(operator, written);
      case MORE, AT_LEAST -> low.knownTo(operator, written);
    };
  }

  private static Formula some(List<Object> written, Function<List<Object>, Formula> one) {
    return Formula.any(written.stream().map(each -> one.apply(List.of(each))).toList());
  }
}
