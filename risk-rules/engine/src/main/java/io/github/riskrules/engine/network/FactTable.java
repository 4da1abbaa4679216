package io.github.riskrules.engine.network;

import io.github.riskrules.engine.network.ConditionIndex.Waiting;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Which rules each value of one fact settles, worked out beforehand: a yes/no answer or a choice
 * has few.
 */
final class FactTable {
  private static final Facts NOTHING_KNOWN =
      Facts.of(Incident.reported("none", Instant.EPOCH).build());

  private final VocabularyFact fact;
  private final Facts[] given;
  private final RuleSet[] notKnown;
  private final RuleSet[] notPossible;

  FactTable(VocabularyFact fact, int rules) {
    this.fact = fact;
    Object[] constants = fact.javaType().getEnumConstants();
    this.given =
        Stream.concat(Stream.of((Object) null), Stream.of(constants))
            .map(value -> NOTHING_KNOWN.with(fact, value))
            .toArray(Facts[]::new);
    this.notKnown = none(rules);
    this.notPossible = none(rules);
  }

  private RuleSet[] none(int rules) {
    return Stream.of(given).map(each -> RuleSet.none(rules)).toArray(RuleSet[]::new);
  }

  /** Whether there can be a table of a fact. */
  static boolean has(VocabularyFact fact) {
    return fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum();
  }

  /** Adds a condition on the fact. */
  void add(Waiting waiting) {
    for (int value = 0; value < given.length; value++) {
      if (!waiting.known().test(given[value])) {
        notKnown[value].addAll(waiting.rules());
        if (!waiting.possible().test(given[value])) {
          notPossible[value].addAll(waiting.rules());
        }
      }
    }
  }

  /** Takes away the rules that cannot hold, and those not known to. */
  @SuppressWarnings("EnumOrdinal") // The rows are in the order of the constants.
  void remove(Facts facts, RuleSet known, RuleSet possible) {
    Object value = facts.value(fact);
    int row = value == null ? 0 : 1 + ((Enum<?>) value).ordinal();
    known.remove(notKnown[row]);
    possible.remove(notPossible[row]);
  }
}
