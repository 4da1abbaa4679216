package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of one stage. An index of conditions says how they stand; whatever it takes for known
 * to hold is run through the nodes of Drools, and holds when they say so. Immutable and
 * thread-safe.
 */
final class Stage {
  private final List<Rule> rules;
  private final WaitingRules waiting;
  private final AlphaNodes nodes;
  private final int words;

  /** Some of the rules of a network, each at its place among all of them. */
  Stage(List<Rule> rules, Predicate<Rule> ofStage, Conditions conditions) {
    this.rules = rules;
    this.words = (rules.size() + Long.SIZE - 1) / Long.SIZE;
    List<WaitingRule> some = conditions.waiting(rules, ofStage);
    this.waiting = WaitingRules.of(some, conditions.words());
    this.nodes = AlphaNodes.of(rules, some);
  }

  /** Asks every rule. */
  Firings run(Facts facts) {
    long[] known = new long[words];
    long[] possible = new long[words];
    waiting.settle(facts, known, possible);
    nodes.keep(known, facts);
    return new Firings(rules, known, possible);
  }
}
