package io.github.riskrules.tooling.explain;

import java.util.List;

/**
 * One way on towards a goal.
 *
 * @param changes the facts to change
 * @param goals what is to be reached beside or after them
 */
record Way(List<FactChange> changes, List<Goal> goals) {
  Way {
    changes = List.copyOf(changes);
    goals = List.copyOf(goals);
  }

  static Way change(FactChange change) {
    return new Way(List.of(change), List.of());
  }

  static Way goal(Goal goal) {
    return new Way(List.of(), List.of(goal));
  }

  /** Names nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Way[withheld]";
  }
}
