package io.github.riskrules.engine.reference;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons within a condition, and the paths of the facts they read. */
final class Leaves {
  private Leaves() {}

  /** The comparisons in the order written; those inside conditions on lists are left out. */
  static List<Comparison> of(Condition condition) {
    return stream(condition).toList();
  }

  private static Stream<Comparison> stream(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Stream.of(comparison);
    }
    if (condition instanceof All all) {
      return all.parts().stream().flatMap(Leaves::stream);
    }
    return condition instanceof Any any
        ? any.parts().stream().flatMap(Leaves::stream)
        : Stream.empty();
  }

  /** The path of a fact in the incident document; {@code entry} is its place in a list, else -1. */
  static String path(VocabularyFact fact, int entry) {
    return fact.scope().isList()
        ? fact.scope().listPath() + "[" + entry + "]." + fact.path()
        : fact.path();
  }
}
