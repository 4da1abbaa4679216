package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Condition.OnList;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of some rules, sorted by what settles them and numbered. Not thread-safe. */
final class GatheredConditions {
  private final Lifter lifter;
  private final ConditionNumbers numbers = new ConditionNumbers();
  private final Map<VocabularyFact, List<Condition>> byFact = new LinkedHashMap<>();
  private final Map<FactScope, List<Condition>> byList = new LinkedHashMap<>();
  private final List<Condition> others = new ArrayList<>();
  private final Set<Condition> choices = new LinkedHashSet<>();

  private GatheredConditions(Lifter lifter) {
    this.lifter = lifter;
  }

  static GatheredConditions of(List<Rule> rules, Lifter lifter) {
    GatheredConditions gathered = new GatheredConditions(lifter);
    Set<Condition> settled = new LinkedHashSet<>();
    rules.stream()
        .flatMap(rule -> ConditionNumbers.parts(rule.when()))
        .forEach(
            part -> {
              if (ConditionNumbers.isPlainChoice(part)) {
                gathered.choices.add(part);
                settled.addAll(ConditionNumbers.choices(part));
              } else {
                settled.add(part);
              }
            });
    settled.forEach(gathered::add);
    return gathered;
  }

  private void add(Condition condition) {
    if (condition instanceof Comparison comparison && ConditionTable.has(comparison.fact())) {
      byFact.computeIfAbsent(comparison.fact(), fact -> new ArrayList<>()).add(condition);
    } else if (condition instanceof OnList onList) {
      byList.computeIfAbsent(onList.list(), list -> new ArrayList<>()).add(condition);
    } else {
      others.add(condition);
    }
  }

  /** Those that one answer or choice settles. */
  ConditionTable[] tables() {
    List<ConditionTable> tables = new ArrayList<>();
    byFact.forEach(
        (fact, conditions) ->
            numbered(conditions).forEach(word -> tables.add(ConditionTable.of(fact, word))));
    return tables.toArray(ConditionTable[]::new);
  }

  /** Those on lists. */
  ListConditions[] onLists() {
    return byList.entrySet().stream()
        .map(each -> ListConditions.of(each.getKey(), numbered(each.getValue())))
        .toArray(ListConditions[]::new);
  }

  private List<List<AskedCondition>> numbered(List<Condition> conditions) {
    return numbers.addByWord(conditions).stream()
        .map(word -> word.stream().map(each -> asked(each, numbers.of(each))).toList())
        .toList();
  }

  /** All others but choices between some of them; those that ask for the tier apart. */
  AskedCondition[] others(boolean onTier) {
    return others.stream()
        .filter(each -> each.readsTier() == onTier)
        .map(each -> asked(each, numbers.add(each)))
        .toArray(AskedCondition[]::new);
  }

  private AskedCondition asked(Condition condition, int number) {
    return AskedCondition.of(number, condition, lifter);
  }

  /** Choices between others, once all of these have their numbers. */
  Alternatives choices(boolean onTier) {
    int first = numbers.next();
    List<BitSet> between = new ArrayList<>();
    for (Condition choice : choices) {
      if (choice.readsTier() == onTier) {
        between.add(numbers.of(ConditionNumbers.choices(choice)));
        numbers.add(choice);
      }
    }
    return Alternatives.of(first, between);
  }

  ConditionNumbers numbers() {
    return numbers;
  }
}
