package io.github.riskrules.engine.network;

import io.github.riskrules.decision.AssessmentFailedException;
import io.github.riskrules.engine.policy.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of one stage. An index of conditions says how they stand; whatever it takes for known
 * to hold is run through the nodes of Drools, and holds when they say so. Immutable and
 * thread-safe.
 */
final class Stage {
  private final List<Rule> rules;
  private final ConditionIndex index;
  private final AlphaNodes nodes;

  /** Some of the rules of a network, each at its place among all of them. */
  Stage(List<Rule> rules, Predicate<Rule> ofStage, Lifter lifter) {
    this.rules = rules;
    this.index = ConditionIndex.of(rules, ofStage, lifter);
    this.nodes = AlphaNodes.of(rules, ofStage, lifter);
  }

  /** Asks every rule. */
  Firings run(Facts facts) {
    try {
      ConditionIndex.Left left = index.settle(facts);
      BitSet known = left.known().places();
      nodes.keep(known, facts);
      return new Firings(rules, known, left.possible().places());
    } catch (RuntimeException failed) {
      // Never passed on: its text and its causes may hold facts of the incident.
      throw new AssessmentFailedException("The rules could not be run over this incident.");
    }
  }
}
