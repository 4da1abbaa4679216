package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of some rules, each once and sorted by what settles it.
 *
 * @param byFact those that one yes/no answer or choice settles
 * @param numbers those that one number settles, or one of a pair each way
 * @param byList those on a list
 * @param others all others, but for disjunctions
 * @param disjunctions those that hold when any of the above does
 * @param onTier of the others, those that ask for the tier
 * @param disjunctionsOnTier of the disjunctions, those that ask for the tier
 */
record GatheredConditions(
    Map<VocabularyFact, List<Condition>> byFact,
    List<Condition> numbers,
    Map<FactScope, List<Condition>> byList,
    List<Condition> others,
    List<Condition> disjunctions,
    List<Condition> onTier,
    List<Condition> disjunctionsOnTier) {

  static GatheredConditions of(List<Rule> rules, Lifter lifter) {
    Set<Condition> disjunctions = new LinkedHashSet<>();
    Set<Condition> settled = new LinkedHashSet<>();
    rules.stream()
        .flatMap(rule -> ConditionNumbers.conjuncts(rule.when()))
        .forEach(
            part -> {
              if (ConditionNumbers.isPlainDisjunction(part)) {
                disjunctions.add(part);
                settled.addAll(ConditionNumbers.disjuncts(part));
              } else {
                settled.add(part);
              }
            });
    GatheredConditions gathered =
        new GatheredConditions(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            disjunctions.stream().filter(each -> !each.readsTier()).toList(),
            new ArrayList<>(),
            disjunctions.stream().filter(Condition::readsTier).toList());
    settled.forEach(each -> gathered.add(each, lifter));
    return gathered;
  }

  private void add(Condition condition, Lifter lifter) {
    if (condition instanceof Comparison comparison && ConditionTable.has(comparison.fact())) {
      byFact.computeIfAbsent(comparison.fact(), fact -> new ArrayList<>()).add(condition);
    } else if (NumberTable.has(condition, lifter)) {
      numbers.add(condition);
    } else if (condition instanceof OnList onList) {
      byList.computeIfAbsent(onList.list(), list -> new ArrayList<>()).add(condition);
    } else if (condition.readsTier()) {
      onTier.add(condition);
    } else {
      others.add(condition);
    }
  }
}
