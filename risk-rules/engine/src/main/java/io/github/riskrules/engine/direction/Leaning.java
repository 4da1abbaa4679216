package io.github.riskrules.engine.direction;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Direction;
import java.util.List;

/** Tells which way a comparison leans, from the direction of its fact. */
final class Leaning {
  private Leaning() {}

  static Lean of(Condition.Comparison comparison) {
    Direction direction = comparison.fact().direction();
    return switch (direction) {
      case NEUTRAL -> Lean.NEUTRAL;
      case RISK -> answer(comparison.values());
      case PROTECTIVE -> answer(comparison.values()).opposite();
      case MORE_IS_WORSE -> upwards(comparison);
      case LESS_IS_WORSE -> upwards(comparison).opposite();
    };
  }

  /** Which way a count leans, when more entries are worse. */
  static Lean of(Operator operator) {
    return switch (operator) {
      case MORE, AT_LEAST -> Lean.WORSE;
      case LESS, AT_MOST -> Lean.BETTER;
      default -> Lean.NEITHER;
    };
  }

  private static Lean answer(List<Object> values) {
    if (values.size() != 1) {
      return Lean.NEITHER;
    }
    return values.get(0) == Answer.YES ? Lean.WORSE : Lean.BETTER;
  }

  private static Lean upwards(Condition.Comparison comparison) {
    return comparison.fact().type() == FactType.CHOICE
        ? choices(comparison)
        : of(comparison.operator());
  }

  // What a comparison admits is read off the choices in the order in which they are declared.
  private static Lean choices(Condition.Comparison comparison) {
    List<Object> all = List.of(comparison.fact().javaType().getEnumConstants());
    int changes = 0;
    for (int i = 1; i < all.size(); i++) {
      changes += admits(comparison, all, i) == admits(comparison, all, i - 1) ? 0 : 1;
    }
    if (changes != 1) {
      return Lean.NEITHER;
    }
    return admits(comparison, all, 0) ? Lean.BETTER : Lean.WORSE;
  }

  private static boolean admits(Condition.Comparison comparison, List<Object> all, int choice) {
    int bound = all.indexOf(comparison.value());
    return switch (comparison.operator()) {
      case EQUAL, IN -> comparison.values().contains(all.get(choice));
      case NOT_EQUAL, NOT_IN -> !comparison.values().contains(all.get(choice));
      case LESS -> choice < bound;
      case AT_MOST -> choice <= bound;
      case MORE -> choice > bound;
      case AT_LEAST -> choice >= bound;
    };
  }
}
