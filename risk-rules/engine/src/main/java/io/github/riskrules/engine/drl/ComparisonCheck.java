package io.github.riskrules.engine.drl;

import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Direction;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which signs may compare which facts, so that no condition holds merely because a fact is unknown.
 */
final class ComparisonCheck {
  private static final Set<Operator> ORDER =
      EnumSet.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
  private static final Set<Operator> NEGATED = EnumSet.of(Operator.NOT_EQUAL, Operator.NOT_IN);
  private static final Set<Operator> FROM_BELOW = EnumSet.of(Operator.MORE, Operator.AT_LEAST);
  private static final Set<Operator> FROM_ABOVE = EnumSet.of(Operator.LESS, Operator.AT_MOST);

  private final FileProblems problems;

  ComparisonCheck(FileProblems problems) {
    this.problems = problems;
  }

  /** Whether a fact may be compared this way; if not, the reason is reported at the sign. */
  boolean allows(VocabularyFact fact, Operator operator, Token sign) {
    String symbol = "'" + operator.symbol() + "'";
    if (NEGATED.contains(operator) && !fact.always()) {
      problems.at(
          sign,
          symbol + " would hold while '" + fact.path() + "' is unknown.",
          "Write == or in with the values meant.");
    } else if (fact.atMost() != null && !FROM_BELOW.contains(operator)) {
      problems.at(
          sign,
          "'" + fact.path() + "' counts only what is known, so it is compared with >= or >.",
          "Write " + fact.atMost() + " with <= or <.");
    } else if (fact.atLeast() != null && !FROM_ABOVE.contains(operator)) {
      problems.at(
          sign,
          "'" + fact.path() + "' counts what may yet be, so it is compared with <= or <.",
          "Write " + fact.atLeast() + " with >= or >.");
    } else if (ORDER.contains(operator) && !isOrdered(fact)) {
      problems.at(
          sign,
          symbol + " has no meaning for '" + fact.path() + "', which has no order.",
          "Write == or in with the values meant.");
    } else if (fact.type() == FactType.DATE
        && !ORDER.contains(operator)
        && operator != Operator.EQUAL) {
      problems.at(sign, symbol + " does not compare days.", "Write ==, <, <=, > or >=.");
    } else {
      return true;
    }
    return false;
  }

  private static boolean isOrdered(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER, DATE -> true;
      case CHOICE ->
          fact.direction() == Direction.MORE_IS_WORSE
              || fact.direction() == Direction.LESS_IS_WORSE;
      default -> false;
    };
  }
}
