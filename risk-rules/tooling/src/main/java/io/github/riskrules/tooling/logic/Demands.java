package io.github.riskrules.tooling.logic;

import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must all be so at once.
 *
 * @param facts which values each fact may have, by its path from the incident down; a fact among
 *     them is demanded to be known
 * @param lists how many entries of lists there must be
 */
record Demands(Map<String, Values> facts, List<ListDemand> lists) {
  static final Demands NOTHING = new Demands(Map.of(), List.of());

  /** The values one fact may have. */
  record Values(VocabularyFact fact, Ranges numbers) {
    Values and(Values others) {
      return new Values(fact, numbers.and(others.numbers));
    }

    Values or(Values others) {
      return new Values(fact, numbers.or(others.numbers));
    }
  }

  /**
   * How many entries of a list must meet conditions of their own.
   *
   * @param count how many
   */
  record ListDemand(FactScope list, Form entry, Ranges count) {
    private boolean isAtLeast() {
      return count.isEmpty() || count.highest() == Form.ENDLESS;
    }

    private boolean isAtMost() {
      return count.isEmpty() || count.lowest() == 0;
    }

    private boolean implies(ListDemand other) {
      if (list != other.list || !count.isWithin(other.count)) {
        return false;
      }
      // Whatever meets the narrower conditions meets the wider ones too.
      boolean narrower = entry.implies(other.entry);
      boolean wider = other.entry.implies(entry);
      return (narrower || other.isAtMost()) && (wider || other.isAtLeast());
    }

    private boolean contradicts(ListDemand other) {
      return list == other.list
          && !count.isEmpty()
          && !other.count.isEmpty()
          && count.lowest() > other.count.highest()
          && entry.implies(other.entry);
    }
  }

  Demands {
    facts = Map.copyOf(facts);
    lists = List.copyOf(lists);
  }

  static Demands of(VocabularyFact fact, Ranges numbers) {
    return new Demands(Map.of(key(fact), new Values(fact, numbers)), List.of());
  }

  static Demands of(ListDemand list) {
    return new Demands(Map.of(), List.of(list));
  }

  private static String key(VocabularyFact fact) {
    return fact.scope() == FactScope.TIER ? "tier " + fact.path() : fact.fullPath();
  }

  Demands and(Demands others) {
    Map<String, Values> both = new HashMap<>(facts);
    others.facts.forEach((path, values) -> both.merge(path, values, Values::and));
    List<ListDemand> all = new ArrayList<>(lists);
    others.lists.stream().filter(list -> !all.contains(list)).forEach(all::add);
    return new Demands(both, all);
  }

  /** Each demand by itself. */
  List<Demands> single() {
    List<Demands> single = new ArrayList<>();
    facts.forEach((path, values) -> single.add(new Demands(Map.of(path, values), List.of())));
    lists.forEach(list -> single.add(of(list)));
    return single;
  }

  /** Whether they can never all be met. */
  boolean areContradictory() {
    return facts.values().stream().anyMatch(values -> values.numbers().isEmpty())
        || facts.values().stream().anyMatch(this::exceedsItsUpperHalf)
        || lists.stream().anyMatch(Demands::isImpossible)
        || lists.stream().anyMatch(one -> lists.stream().anyMatch(one::contradicts));
  }

  /** What is known to be can never be more than what may be. */
  private boolean exceedsItsUpperHalf(Values lower) {
    VocabularyFact fact = lower.fact();
    String above = fact.scope() == FactScope.TIER ? "tier atMost" : fact.atMost();
    Values upper = above == null ? null : facts.get(above);
    return upper != null
        && !upper.numbers().isEmpty()
        && lower.numbers().lowest() > upper.numbers().highest();
  }

  private static boolean isImpossible(ListDemand list) {
    return list.count().isEmpty() || (list.count().lowest() > 0 && list.entry().isContradictory());
  }

  /** Whether all of others are met whenever all of these are. */
  boolean imply(Demands others) {
    return others.facts.entrySet().stream()
            .allMatch(other -> imply(other.getKey(), other.getValue()))
        && others.lists.stream()
            .allMatch(other -> lists.stream().anyMatch(list -> list.implies(other)));
  }

  private boolean imply(String path, Values other) {
    Values mine = facts.get(path);
    if (mine != null) {
      return mine.numbers().isWithin(other.numbers());
    }
    // Of a fact nobody asked for, nothing is known, unless it always is.
    return other.fact().always() && Domains.of(other.fact()).isWithin(other.numbers());
  }
}
