package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Direction;

/** Says how a comparison reads when it leans the wanted way. */
final class DirectionRemedy {
  private DirectionRemedy() {}

  static String of(Condition.Comparison comparison, Lean wanted) {
    VocabularyFact fact = comparison.fact();
    boolean worse = wanted == Lean.WORSE;
    if (fact.type() == FactType.ANSWER) {
      boolean yes = worse == (fact.direction() == Direction.RISK);
      return fact.path() + " == Answer." + (yes ? "YES" : "NO");
    }
    boolean upwards = worse == (fact.direction() == Direction.MORE_IS_WORSE);
    if (fact.type() == FactType.CHOICE) {
      Object[] all = fact.javaType().getEnumConstants();
      Object end = all[upwards ? all.length - 1 : 0];
      String way = upwards ? " onwards up to " : " down to ";
      return "in ( … ) with every choice from one"
          + way
          + fact.javaType().getSimpleName()
          + "."
          + ((Enum<?>) end).name();
    }
    if (fact.atMost() != null && !upwards) {
      return fact.atMost() + " with <= or <";
    }
    if (fact.atLeast() != null && upwards) {
      return fact.atLeast() + " with >= or >";
    }
    return fact.path() + (upwards ? " with >= or >" : " with <= or <");
  }
}
