package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Condition;
import io.github.riskrules.engine.policy.Condition.Comparison;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.Choices;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Every condition of some rules, each once. In an incident it is settled once, however many rules
 * share it, and has a bit that says whether it is known to hold and one that says whether it may.
 * What a yes/no answer, a choice or a number comes to is looked up. Immutable and thread-safe.
 */
final class Conditions {
  private final ConditionNumbers numbers = new ConditionNumbers();
  private final int words;

  // Asked here and not first in an assessment: choices that are out of date then keep a pack from
  // being put in force.
  private final int facts = Choices.facts();

  private final ConditionTable[] tables;
  private final NumberTable[] numberTables;
  private final ListConditions[] lists;
  private final LiftedCondition[] others;
  private final Disjunctions disjunctions;
  private final LiftedCondition[] onTier;
  private final Disjunctions disjunctionsOnTier;

  private Conditions(GatheredConditions gathered, Lifter lifter) {
    tables =
        gathered.byFact().entrySet().stream()
            .flatMap(
                each ->
                    numbered(each.getValue(), lifter).stream()
                        .map(word -> ConditionTable.of(each.getKey(), word)))
            .toArray(ConditionTable[]::new);
    numberTables =
        numbers.addByWord(gathered.numbers()).stream()
            .flatMap(word -> NumberTable.of(byComparison(word, lifter), lifter).stream())
            .toArray(NumberTable[]::new);
    lists =
        gathered.byList().entrySet().stream()
            .map(each -> ListConditions.of(each.getKey(), numbered(each.getValue(), lifter)))
            .toArray(ListConditions[]::new);
    others = lifted(gathered.others(), lifter);
    disjunctions = numbers.addDisjunctions(gathered.disjunctions());
    onTier = lifted(gathered.onTier(), lifter);
    disjunctionsOnTier = numbers.addDisjunctions(gathered.disjunctionsOnTier());
    words = numbers.words();
  }

  private List<List<LiftedCondition>> numbered(List<Condition> conditions, Lifter lifter) {
    return numbers.addByWord(conditions).stream()
        .map(word -> word.stream().map(each -> lifted(each, lifter)).toList())
        .toList();
  }

  private Map<Comparison, LiftedCondition> byComparison(List<Condition> numbers, Lifter lifter) {
    Map<Comparison, LiftedCondition> lifted = new LinkedHashMap<>();
    numbers.forEach(each -> lifted.put((Comparison) each, lifted(each, lifter)));
    return lifted;
  }

  private LiftedCondition[] lifted(List<Condition> conditions, Lifter lifter) {
    conditions.forEach(numbers::add);
    return conditions.stream().map(each -> lifted(each, lifter)).toArray(LiftedCondition[]::new);
  }

  private LiftedCondition lifted(Condition condition, Lifter lifter) {
    return LiftedCondition.of(numbers.of(condition), condition, lifter);
  }

  /** The conditions of some rules. */
  static Conditions of(List<Rule> rules, Lifter lifter) {
    return new Conditions(GatheredConditions.of(rules, lifter), lifter);
  }

  /** How many facts an incident has. */
  int facts() {
    return facts;
  }

  /** How many words it takes to have a bit for each. */
  int words() {
    return words;
  }

  /** What the rules of a stage ask, each at its place in a list of all rules. */
  List<IndexedRule> indexed(List<Rule> rules, Predicate<Rule> ofStage) {
    List<IndexedRule> indexed = new ArrayList<>();
    for (int place = 0; place < rules.size(); place++) {
      Rule rule = rules.get(place);
      if (ofStage.test(rule)) {
        indexed.add(
            new IndexedRule(place, numbers.of(ConditionNumbers.conjuncts(rule.when()).toList())));
      }
    }
    return indexed;
  }

  /** The facts of an incident, with every condition settled that does not ask for the tier. */
  Facts settle(Incident incident) {
    Facts facts = new Facts(incident, this);
    for (ConditionTable each : tables) {
      each.settle(facts);
    }
    for (NumberTable each : numberTables) {
      each.settle(facts);
    }
    for (ListConditions each : lists) {
      each.settle(facts);
    }
    for (LiftedCondition each : others) {
      each.settle(facts);
    }
    disjunctions.settle(facts);
    return facts;
  }

  /** Settles the others, once the tier is reached. */
  void settleOnTier(Facts facts) {
    for (LiftedCondition each : onTier) {
      each.settle(facts);
    }
    disjunctionsOnTier.settle(facts);
  }
}
