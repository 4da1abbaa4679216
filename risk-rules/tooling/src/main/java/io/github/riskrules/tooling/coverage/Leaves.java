package io.github.riskrules.tooling.coverage;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Operator;
import io.github.riskrules.engine.vocabulary.FactScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a rule that are joined by "and" and "or" and join nothing themselves. */
final class Leaves {
  private Leaves() {}

  /**
   * The same without what can never decide by itself: that a list is complete goes without saying
   * in "no entry" and "not so many", which cannot hold otherwise, and the language has it said
   * beside them.
   */
  static Condition thatCanDecide(Condition condition) {
    if (condition instanceof Any any) {
      return new Any(any.parts().stream().map(Leaves::thatCanDecide).toList(), any.span());
    }
    if (condition instanceof All all) {
      return new All(
          all.parts().stream()
              .filter(part -> !goesWithoutSaying(part, all.parts()))
              .map(Leaves::thatCanDecide)
              .toList());
    }
    return condition;
  }

  private static boolean goesWithoutSaying(Condition part, List<Condition> beside) {
    return part instanceof Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && beside.stream()
            .flatMap(other -> mustBeComplete(other).stream())
            .anyMatch(list -> list.completePath().equals(comparison.fact().path()));
  }

  private static Optional<FactScope> mustBeComplete(Condition condition) {
    if (condition instanceof None none) {
      return Optional.of(none.list());
    }
    return condition instanceof Count count
            && (count.operator() == Operator.LESS || count.operator() == Operator.AT_MOST)
        ? Optional.of(count.list())
        : Optional.empty();
  }

  /** The leaves in the order written. */
  static List<Condition> of(Condition condition) {
    return stream(condition).toList();
  }

  private static Stream<Condition> stream(Condition condition) {
    return condition instanceof Joined joined
        ? joined.parts().stream().flatMap(Leaves::stream)
        : Stream.of(condition);
  }
}
