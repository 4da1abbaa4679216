package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.incident.Answer;
import io.github.riskrules.tooling.proof.formula.Formula;
import io.github.riskrules.tooling.proof.formula.Formula.Variable;
import io.github.riskrules.tooling.proof.formula.Valuation;
import java.util.Optional;
import java.util.function.Consumer;

/** A yes/no fact that callers give: yes, no, or neither. */
final class GivenAnswer extends AnswerFact implements Given {
  private final Variable isYes;
  private final Variable isNo;

  private GivenAnswer(Variable yes, Variable no) {
    super(yes, no);
    this.isYes = yes;
    this.isNo = no;
  }

  static GivenAnswer of(String name, Consumer<Formula> axioms) {
    Variable yes = Formula.variable(name + " is yes");
    Variable no = Formula.variable(name + " is no");
    axioms.accept(Formula.not(Formula.all(yes, no)));
    return new GivenAnswer(yes, no);
  }

  @Override
  public Optional<Object> value(Valuation valuation) {
    if (valuation.holds(isYes)) {
      return Optional.of(Answer.YES);
    }
    return valuation.holds(isNo) ? Optional.of(Answer.NO) : Optional.empty();
  }

  @Override
  public void pin(Object value, Consumer<Variable> so) {
    if (value == Answer.YES) {
      so.accept(isYes);
    } else if (value == Answer.NO) {
      so.accept(isNo);
    }
  }

  @Override
  public Formula atLeastLike(Given other) {
    GivenAnswer answer = (GivenAnswer) other;
    return Formula.all(Formula.implies(answer.isYes, isYes), Formula.implies(isNo, answer.isNo));
  }

  @Override
  public Formula sameAs(Given other) {
    GivenAnswer answer = (GivenAnswer) other;
    return Formula.all(Formula.same(isYes, answer.isYes), Formula.same(isNo, answer.isNo));
  }
}
