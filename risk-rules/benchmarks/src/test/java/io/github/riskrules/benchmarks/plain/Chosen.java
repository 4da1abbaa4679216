package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.ConditionResult;
import io.github.riskrules.decision.Evidence;
import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.All;
import io.github.riskrules.engine.policy.Condition.Any;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.Count;
import io.github.riskrules.engine.policy.Condition.Exists;
import io.github.riskrules.engine.policy.Condition.Joined;
import io.github.riskrules.engine.policy.Condition.None;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One choice for each of some facts: how conditions on them stand then, and what is told of them.
 * Of a list that they ask nothing is listed.
 *
 * @param choices the choices, by the places of their facts
 */
record Chosen(Map<Integer, Integer> choices) {
  Truth truth(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Choosable.truth(comparison, choice(comparison.fact()));
    }
    if (condition instanceof OnList onList) {
      return ofNone(onList);
    }
    Stream<Truth> parts = ((Joined) condition).parts().stream().map(this::truth);
    return condition instanceof All
        ? parts.reduce(Truth.HOLDS, Told::and)
        : parts.reduce(Truth.FAILS, Told::or);
  }

  private Truth ofNone(OnList condition) {
    boolean complete = isComplete(condition);
    if (condition instanceof Exists) {
      return Told.truth(false, !complete);
    }
    if (condition instanceof None) {
      return Told.truth(complete, true);
    }
    Count count = (Count) condition;
    return switch (count.operator()) {
      case MORE -> Told.truth(0 > count.number(), !complete || 0 > count.number());
      case AT_LEAST -> Told.truth(0 >= count.number(), !complete || 0 >= count.number());
      case LESS -> Told.truth(complete && 0 < count.number(), 0 < count.number());
      case AT_MOST -> Told.truth(complete && 0 <= count.number(), 0 <= count.number());
      case EQUAL, IN, NOT_EQUAL, NOT_IN ->
          throw new IllegalArgumentException("asked of a count: " + count.span().text());
    };
  }

  private boolean isComplete(OnList condition) {
    VocabularyFact complete = complete(condition);
    return Choosable.isYes(complete, choice(complete));
  }

  static VocabularyFact complete(OnList condition) {
    return Vocabulary.standard().complete(condition.list());
  }

  private int choice(VocabularyFact fact) {
    return Objects.requireNonNull(choices.get(Choosable.place(fact)));
  }

  /** How a condition stands, in words. */
  ConditionResult result(Condition condition) {
    Map<String, String> read = new LinkedHashMap<>();
    read(condition, read);
    return new ConditionResult(
        condition.span().text(),
        truth(condition),
        List.copyOf(read.keySet()),
        List.copyOf(read.values()));
  }

  private void read(Condition condition, Map<String, String> read) {
    if (condition instanceof Joined joined) {
      joined.parts().forEach(part -> read(part, read));
    } else if (condition instanceof Comparison comparison) {
      read.put(comparison.fact().path(), words(comparison.fact()));
    } else {
      VocabularyFact complete = complete((OnList) condition);
      if (!read.containsKey(complete.path())) {
        read.put(((OnList) condition).list().listPath(), Told.listed(0));
        read.put(complete.path(), words(complete));
      }
    }
  }

  private String words(VocabularyFact fact) {
    return Choosable.words(fact, choice(fact));
  }

  /** The facts that a condition rests on which holds. */
  List<Evidence> evidence(Condition condition) {
    return restsOn(condition).distinct().map(this::evidence).toList();
  }

  Evidence evidence(VocabularyFact fact) {
    return new Evidence(fact.path(), fact.question(), words(fact));
  }

  private Stream<VocabularyFact> restsOn(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Stream.of(comparison.fact()).filter(fact -> fact.scope() != FactScope.TIER);
    }
    if (condition instanceof OnList onList) {
      return Stream.of(complete(onList))
          .filter(fact -> !(onList instanceof Exists) && isComplete(onList));
    }
    Stream<Condition> parts = ((Joined) condition).parts().stream();
    if (condition instanceof Any) {
      parts = parts.filter(part -> !part.readsTier() && truth(part) == Truth.HOLDS);
    }
    return parts.flatMap(this::restsOn);
  }
}
