package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.tooling.proof.formula.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A yes/no fact, given or counted from others. */
class AnswerFact implements Fact {
  private final Formula yes;
  private final Formula no;

  AnswerFact(Formula yes, Formula no) {
    this.yes = yes;
    this.no = no;
  }

  Formula yes() {
    return yes;
  }

  Formula no() {
    return no;
  }

  public Formula known() {
    return Formula.any(yes, no);
  }

  @Override
  public Stance compare(Operator operator, List<Object> written) {
    boolean negated = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
    boolean passesYes = written.contains(Answer.YES) != negated;
    boolean passesNo = written.contains(Answer.NO) != negated;
    Formula holds =
        Formula.any(Formula.all(yes, Formula.of(passesYes)), Formula.all(no, Formula.of(passesNo)));
    Formula unknown = Formula.not(known());
    return new Stance(
        holds,
        Formula.any(holds, Formula.all(unknown, Formula.of(passesYes || passesNo))),
        Formula.any(holds, Formula.all(unknown, Formula.of(passesYes && passesNo))));
  }

  /** Yes when some are, no when all are no. */
  static AnswerFact any(AnswerFact... parts) {
    return any(Arrays.asList(parts));
  }

  static AnswerFact any(List<? extends AnswerFact> parts) {
    return new AnswerFact(
        Formula.any(each(parts, AnswerFact::yes)), Formula.all(each(parts, AnswerFact::no)));
  }

  /** Yes when both are, no when either is no. */
  AnswerFact and(AnswerFact other) {
    return new AnswerFact(Formula.all(yes, other.yes), Formula.any(no, other.no));
  }

  /** Of something that is only there while a formula holds; else no. */
  AnswerFact where(Formula there) {
    return new AnswerFact(Formula.all(there, yes), Formula.any(Formula.not(there), no));
  }

  static AnswerFact of(Formula known) {
    return new AnswerFact(known, Formula.not(known));
  }

  private static List<Formula> each(
      List<? extends AnswerFact> parts, Function<AnswerFact, Formula> part) {
    return parts.stream().map(part).toList();
  }
}
