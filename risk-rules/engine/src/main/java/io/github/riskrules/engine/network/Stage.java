package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of one stage. An index says how they stand by their conditions, and Drools' nodes have
 * to agree on whatever is known to hold. Immutable and thread-safe.
 */
final class Stage {
  private final List<Rule> rules;
  private final RuleIndex index;
  private final AlphaNodes nodes;
  private final int words;

  /** Some of the rules of a network, each at its place among all of them. */
  Stage(List<Rule> rules, Predicate<Rule> ofStage, Conditions conditions) {
    this.rules = rules;
    this.words = (rules.size() + Long.SIZE - 1) / Long.SIZE;
    List<IndexedRule> indexed = conditions.indexed(rules, ofStage);
    this.index = RuleIndex.of(indexed, conditions.words());
    this.nodes = AlphaNodes.of(rules, indexed);
  }

  /** Asks every rule. */
  Firings run(Facts facts) {
    long[] known = new long[words];
    long[] possible = new long[words];
    index.settle(facts, known, possible);
    nodes.confirm(known, facts);
    return new Firings(rules, known, possible);
  }
}
