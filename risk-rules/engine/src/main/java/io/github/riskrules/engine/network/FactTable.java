package io.github.riskrules.engine.network;

import io.github.riskrules.engine.network.ConditionIndex.Waiting;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rules each value of one fact settles, worked out beforehand: a yes/no answer or a choice
 * has few.
 */
final class FactTable {
  private static final Facts NOTHING_KNOWN =
      Facts.of(Incident.reported("none", Instant.EPOCH).build());

  private final VocabularyFact fact;
  private final int[][] notKnown;
  private final int[][] notPossible;

  private FactTable(VocabularyFact fact, int values) {
    this.fact = fact;
    this.notKnown = new int[values][0];
    this.notPossible = new int[values][0];
  }

  /** A table of some conditions on a fact. */
  static FactTable of(VocabularyFact fact, List<Waiting> conditions) {
    List<Facts> given = new ArrayList<>();
    given.add(NOTHING_KNOWN.with(fact, null));
    for (Object constant : fact.javaType().getEnumConstants()) {
      given.add(NOTHING_KNOWN.with(fact, constant));
    }
    FactTable table = new FactTable(fact, given.size());
    for (Waiting condition : conditions) {
      table.add(condition, given);
    }
    return table;
  }

  /** Whether there can be a table of a fact. */
  static boolean has(VocabularyFact fact) {
    return fact.scope() == FactScope.INCIDENT && fact.javaType().isEnum();
  }

  private void add(Waiting condition, List<Facts> given) {
    for (int value = 0; value < given.size(); value++) {
      if (!condition.isKnown(given.get(value))) {
        notKnown[value] = joined(notKnown[value], condition.places());
        if (!condition.isPossible(given.get(value))) {
          notPossible[value] = joined(notPossible[value], condition.places());
        }
      }
    }
  }

  private static int[] joined(int[] places, int[] others) {
    return IntStream.concat(Arrays.stream(places), Arrays.stream(others)).distinct().toArray();
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
