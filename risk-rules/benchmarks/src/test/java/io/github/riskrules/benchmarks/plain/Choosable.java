package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.RiskTier;

/** Facts with a closed list of values: each value is a choice, and so is that it is missing. */
final class Choosable {
  /** The facts of an incident, behind which the tier range has its place. */
  static final int FACTS = Vocabulary.standard().count(FactScope.INCIDENT);

  private static final RiskTier[] TIERS = RiskTier.values();

  private Choosable() {}

  static boolean is(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER
        || (fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum());
  }

  /** The place of a fact among choices. */
  static int place(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER ? FACTS : fact.order();
  }

  /** How many choices a fact has. */
  static int choices(VocabularyFact fact) {
    if (fact.scope() == FactScope.TIER) {
      return TIERS.length * TIERS.length;
    }
    return values(fact) + (Facts.isMaybeMissing(fact) ? 1 : 0);
  }

  private static int values(VocabularyFact fact) {
    return fact.javaType().getEnumConstants().length;
  }

  /** The statement by which Java puts a fact among the choices. */
  static String put(VocabularyFact fact, String read) {
    return Facts.isMaybeMissing(fact)
        ? "choices.put(%d, %s, %d);\n".formatted(place(fact), read, values(fact))
        : "choices.put(%d, %s);\n".formatted(place(fact), read);
  }

  /** Whether a choice is the answer yes. */
  static boolean isYes(VocabularyFact fact, int choice) {
    return fact.javaType().getEnumConstants()[choice] == Answer.YES;
  }

  /** How a comparison stands when its fact has a choice. */
  static Truth truth(Comparison comparison, int choice) {
    VocabularyFact fact = comparison.fact();
    if (fact.scope() == FactScope.TIER) {
      return ofRange(comparison, lowest(choice), highest(choice));
    }
    if (choice == values(fact)) {
      return Truth.UNKNOWN;
    }
    Object value = fact.javaType().getEnumConstants()[choice];
    return Told.truth(
        Constants.settles(comparison, Question.KNOWN, value),
        Constants.settles(comparison, Question.POSSIBLE, value));
  }

  private static Truth ofRange(Comparison comparison, RiskTier atLeast, RiskTier atMost) {
    Object stated = comparison.fact().path().equals("atLeast") ? atLeast : atMost;
    Object best =
        switch (comparison.operator()) {
          case LESS, AT_MOST -> atLeast;
          case MORE, AT_LEAST -> atMost;
          case EQUAL, IN, NOT_EQUAL, NOT_IN ->
              throw new IllegalArgumentException("a tier is asked for by its order");
        };
    return Told.truth(Passing.passes(comparison, stated), Passing.passes(comparison, best));
  }

  /** A choice in words. */
  static String words(VocabularyFact fact, int choice) {
    if (fact.scope() == FactScope.TIER) {
      return Told.between(lowest(choice), highest(choice));
    }
    Object value = choice == values(fact) ? null : fact.javaType().getEnumConstants()[choice];
    return value instanceof Answer answer ? Told.words(answer) : Told.words(value);
  }

  private static RiskTier lowest(int range) {
    return TIERS[range / TIERS.length];
  }

  private static RiskTier highest(int range) {
    return TIERS[range % TIERS.length];
  }
}
