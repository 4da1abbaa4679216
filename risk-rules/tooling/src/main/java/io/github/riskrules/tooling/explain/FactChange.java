package io.github.riskrules.tooling.explain;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One fact that would have to be other than it is recorded. */
public sealed interface FactChange {

  /** Where it is made, as in {@code dash.strangulation} or {@code children.each[1].age}. */
  String place();

  /** Whether something recorded would have to be wrong, and not only something open be answered. */
  boolean corrects();

  /** The facts with this change made. */
  Draft madeOn(Draft draft);

  /**
   * One fact with another value.
   *
   * @param fact the fact, never a counted one
   * @param entry the number of the list entry it belongs to, from 0; -1 for a fact of the incident
   * @param recorded what is recorded; null where nothing is
   * @param value what it would have to be; null where it would have to be not known
   * @param corrects whether something else is recorded, here or in a fact that this one speaks
   *     against
   * @param asked what is asked of it, or of what is counted from it, where any answer to that
   *     effect would do as well; null where it is this value
   */
  record Value(
      VocabularyFact fact,
      int entry,
      @Nullable Object recorded,
      @Nullable Object value,
      boolean corrects,
      @Nullable Comparison asked)
      implements FactChange {

    /** A fact of a draft with another value. */
    static Value in(Draft draft, VocabularyFact fact, int entry, @Nullable Object value) {
      Object recorded = FactMoves.recorded(fact, entry, draft);
      return new Value(fact, entry, recorded, value, Values.overturns(recorded, value), null);
    }

    Value asking(Comparison comparison) {
      return new Value(fact, entry, recorded, value, corrects, comparison);
    }

    Value correcting(boolean recordedOtherwise) {
      return new Value(fact, entry, recorded, value, recordedOtherwise, asked);
    }

    @Override
    public String place() {
      return entry < 0 ? fact.path() : fact.scope().listPath() + "[" + entry + "]." + fact.path();
    }

    @Override
    public Draft madeOn(Draft draft) {
      if (value == null) {
        return draft.without(place());
      }
      if (entry < 0) {
        return draft.with(fact.path(), value);
      }
      boolean datesIt =
          fact.path().equals("earliest")
              && draft.entries(fact.scope()).get(entry).containsKey("latest");
      // One day alone is that day; beside a last day it would be the beginning of a range.
      Draft before =
          datesIt ? draft.without(fact.scope().listPath() + "[" + entry + "].latest") : draft;
      return before.withInEntry(fact.scope(), entry, fact.path(), value);
    }

    /** Names the place and withholds the value: this text may reach a log. */
    @Override
    public String toString() {
      return "Value[" + place() + "]";
    }
  }

  /**
   * One more entry in a list.
   *
   * @param list the list
   * @param facts what is told of the entry, by the entry's own paths
   * @param corrects whether the list is recorded as complete without it
   */
  record Entry(FactScope list, Map<String, Object> facts, boolean corrects) implements FactChange {
    public Entry {
      facts = Map.copyOf(new TreeMap<>(facts));
    }

    @Override
    public String place() {
      return list.listPath();
    }

    @Override
    public Draft madeOn(Draft draft) {
      return draft.withEntry(list, facts);
    }

    /** Names the list and withholds the facts: this text may reach a log. */
    @Override
    public String toString() {
      return "Entry[" + place() + "]";
    }
  }

  /**
   * An entry of a list that would have to be there by mistake.
   *
   * @param list the list
   * @param number the number of the entry, from 0
   */
  record NoEntry(FactScope list, int number) implements FactChange {
    @Override
    public String place() {
      return list.listPath() + "[" + number + "]";
    }

    @Override
    public boolean corrects() {
      return true;
    }

    @Override
    public Draft madeOn(Draft draft) {
      return draft.withoutEntry(list, number);
    }
  }
}
