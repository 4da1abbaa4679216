package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every condition of some rules, gathered once. In an incident each is asked once, however many
 * rules share it, and has a bit that says whether it is known to hold and one that says whether it
 * may. What a yes/no answer or a choice comes to is looked up. Immutable and thread-safe.
 */
final class Conditions {
  private final ConditionNumbers numbers;
  private final ConditionTable[] tables;
  private final ListConditions[] lists;
  private final AskedCondition[] others;
  private final Alternatives choices;
  private final AskedCondition[] onTier;
  private final Alternatives choicesOnTier;

  private Conditions(GatheredConditions gathered) {
    tables = gathered.tables();
    lists = gathered.onLists();
    others = gathered.others(false);
    choices = gathered.choices(false);
    onTier = gathered.others(true);
    choicesOnTier = gathered.choices(true);
    numbers = gathered.numbers();
  }

  /** The conditions of some rules. */
  static Conditions of(List<Rule> rules, Lifter lifter) {
    return new Conditions(GatheredConditions.of(rules, lifter));
  }

  /** How many words it takes to have a bit for each. */
  int words() {
    return numbers.words();
  }

  /** What some of the rules wait for, each at its place in a list of them. */
  List<WaitingRule> waiting(List<Rule> rules, Predicate<Rule> some) {
    List<WaitingRule> waiting = new ArrayList<>();
    for (int place = 0; place < rules.size(); place++) {
      Rule rule = rules.get(place);
      if (some.test(rule)) {
        waiting.add(
            new WaitingRule(place, numbers.of(ConditionNumbers.parts(rule.when()).toList())));
      }
    }
    return waiting;
  }

  /** The facts of an incident, with every condition settled that does not ask for the tier. */
  Facts settle(Incident incident) {
    Facts facts = new Facts(incident, this);
    for (ConditionTable each : tables) {
      each.settle(facts);
    }
    for (ListConditions each : lists) {
      each.settle(facts);
    }
    for (AskedCondition each : others) {
      each.settle(facts);
    }
    choices.settle(facts);
    return facts;
  }

  /** Settles the others, once the tier is reached. */
  void settleOnTier(Facts facts) {
    for (AskedCondition each : onTier) {
      each.settle(facts);
    }
    choicesOnTier.settle(facts);
  }
}
