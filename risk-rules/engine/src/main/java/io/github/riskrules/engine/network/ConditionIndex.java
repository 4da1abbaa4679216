package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
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
          waiting
              .computeIfAbsent(part.unplaced(), asked -> Waiting.of(part, lifter, rules.size()))
              .rules()
              .add(place);
        }
      }
    }
    Map<VocabularyFact, FactTable> tables = new LinkedHashMap<>();
    List<Waiting> others = new ArrayList<>();
    waiting.forEach(
        (condition, each) -> {
          if (condition instanceof Comparison comparison && FactTable.has(comparison.fact())) {
            tables
                .computeIfAbsent(comparison.fact(), fact -> new FactTable(fact, rules.size()))
                .add(each);
          } else {
            others.add(each);
          }
        });
    return new ConditionIndex(
        all, tables.values().toArray(FactTable[]::new), others.toArray(Waiting[]::new));
  }

  /** Takes away the rules that some condition of theirs settles. */
  Left settle(Facts facts) {
    RuleSet known = all.copy();
    RuleSet possible = all.copy();
    for (FactTable table : tables) {
      table.remove(facts, known, possible);
    }
    for (Waiting each : others) {
      if (possible.sharesAny(each.rules) && !each.known.test(facts)) {
        known.remove(each.rules);
        if (!each.possible.test(facts)) {
          possible.remove(each.rules);
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

  /**
   * A condition and the rules that wait for it.
   *
   * @param known whether it is known to hold
   * @param possible whether it may
   * @param rules those that wait
   */
  record Waiting(Predicate<Object> known, Predicate<Object> possible, RuleSet rules) {
    static Waiting of(Condition condition, Lifter lifter, int rules) {
      return new Waiting(
          lifter.lift(condition, Lifting.HOLDS),
          lifter.lift(condition, Lifting.MAY_HOLD),
          RuleSet.none(rules));
    }
  }
}
