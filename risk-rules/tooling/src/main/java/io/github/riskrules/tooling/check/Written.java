package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.tooling.logic.Logic;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Conditions as their author wrote them, which is how an author finds them again. */
final class Written {
  private static final int LONGEST = 100;

  private Written() {}

  static String quoted(Condition condition) {
    String text = text(condition);
    return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "'";
  }

  private static String text(Condition condition) {
    return condition instanceof All all
        ? all.parts().stream().map(Written::text).collect(Collectors.joining(", "))
        : condition.span().text();
  }

  /** From where to where a number goes, as in {@code from 0 to 120}. */
  static Optional<String> range(VocabularyFact fact) {
    if (fact.type() != FactType.NUMBER) {
      return Optional.empty();
    }
    int lowest = Math.max(0, fact.min());
    OptionalLong highest = Logic.highest(fact);
    return Optional.of(
        highest.isPresent()
            ? "from " + lowest + " to " + highest.getAsLong()
            : lowest + " or more");
  }
}
