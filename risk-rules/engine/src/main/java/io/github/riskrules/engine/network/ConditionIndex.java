package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which rules wait for which condition, gathered once. In an incident each condition is asked once,
 * however many rules share it, and what fails settles all of them; one that no rule waits for any
 * more is not asked. What a yes/no answer or a choice comes to is looked up. Immutable and
 * thread-safe.
 */
final class ConditionIndex {
  private final RuleSet all;
  private final FactTable[] tables;
  private final Waiting[] others;

  private ConditionIndex(RuleSet all, FactTable[] tables, Waiting[] others) {
    this.all = all;
    this.tables = tables;
    this.others = others;
  }

  /** An index of some rules at their places in a list of them. */
  static ConditionIndex of(List<Rule> rules, Predicate<Rule> some, Lifter lifter) {
    RuleSet all = RuleSet.none(rules.size());
    Map<Condition, Waiting> waiting = new LinkedHashMap<>();
    for (int place = 0; place < rules.size(); place++) {
      if (some.test(rules.get(place))) {
        all.add(place);
        for (Condition part : rules.get(place).when().parts()) {
          waiting.computeIfAbsent(part.unplaced(), asked -> Waiting.of(part, lifter)).add(place);
        }
      }
    }
    Map<VocabularyFact, List<Waiting>> tabled = new LinkedHashMap<>();
    List<Waiting> others = new ArrayList<>();
    waiting.forEach(
        (condition, each) -> {
          if (condition instanceof Comparison comparison && FactTable.has(comparison.fact())) {
            tabled.computeIfAbsent(comparison.fact(), fact -> new ArrayList<>()).add(each);
          } else {
            others.add(each);
          }
        });
    List<FactTable> tables = new ArrayList<>();
    tabled.forEach((fact, conditions) -> tables.add(FactTable.of(fact, conditions)));
    return new ConditionIndex(
        all, tables.toArray(FactTable[]::new), others.toArray(Waiting[]::new));
  }

  /** Takes away the rules that some condition of theirs settles. */
  Left settle(Facts facts) {
    RuleSet known = all.copy();
    RuleSet possible = all.copy();
    for (FactTable table : tables) {
      table.remove(facts, known, possible);
    }
    for (Waiting each : others) {
      if (possible.hasAny(each.places()) && !each.isKnown(facts)) {
        known.remove(each.places());
        if (!each.isPossible(facts)) {
          possible.remove(each.places());
        }
      }
    }
    return new Left(known, possible);
  }

  /**
   * The rules that are left.
   *
   * @param known those of which every condition is known to hold
   * @param possible those of which every condition holds or may
   */
  record Left(RuleSet known, RuleSet possible) {}

  /** A condition and the rules that wait for it. */
  static final class Waiting {
    private final Predicate<Object> known;
    private final Predicate<Object> possible;
    private int[] places = {};

    private Waiting(Predicate<Object> known, Predicate<Object> possible) {
      this.known = known;
      this.possible = possible;
    }

    static Waiting of(Condition condition, Lifter lifter) {
      return new Waiting(
          lifter.lift(condition, Lifting.HOLDS), lifter.lift(condition, Lifting.MAY_HOLD));
    }

    /** A rule that asks the same twice waits once. */
    void add(int place) {
      if (places.length == 0 || places[places.length - 1] != place) {
        places = Arrays.copyOf(places, places.length + 1);
        places[places.length - 1] = place;
      }
    }

    /** Whether it is known to hold. */
    boolean isKnown(Facts facts) {
      return known.test(facts);
    }

    /** Whether it may hold, where it is not known to. */
    boolean isPossible(Facts facts) {
      return possible.test(facts);
    }

    /** The places of the rules that wait. */
    int[] places() {
      return places;
    }
  }
}
