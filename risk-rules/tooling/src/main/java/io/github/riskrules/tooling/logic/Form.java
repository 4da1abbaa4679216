package io.github.riskrules.tooling.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions as demands: some that must be met, and choices of which one way each must be open.
 *
 * @param demands what must all be so
 * @param choices of each, one way must be open
 */
record Form(Demands demands, List<List<Demands>> choices) {
  /** As a count of entries: as many as there may be. */
  static final long ENDLESS = Integer.MAX_VALUE;

  static final Form EVERYTHING = new Form(Demands.NOTHING, List.of());

  Form {
    choices = choices.stream().map(List::copyOf).toList();
  }

  static Form of(Demands demands) {
    return new Form(demands, List.of());
  }

  Form and(Form other) {
    List<List<Demands>> all = new ArrayList<>(choices);
    all.addAll(other.choices);
    return new Form(demands.and(other.demands), all);
  }

  /** Whether it can never hold. */
  boolean isContradictory() {
    return demands.areContradictory()
        || choices.stream()
            .anyMatch(
                choice -> choice.stream().allMatch(way -> demands.and(way).areContradictory()));
  }

  /** Whether another is known to hold whenever this is. */
  boolean implies(Form other) {
    if (isContradictory()) {
      return true;
    }
    return other.demands.single().stream().allMatch(single -> opens(List.of(single)))
        && other.choices.stream().allMatch(this::opens);
  }

  /** Whether some of several forms is known to hold whenever this is. */
  boolean impliesSomeOf(List<Form> others) {
    if (others.stream().anyMatch(this::implies)) {
      return true;
    }
    return choices.stream()
        .anyMatch(
            choice ->
                choice.stream().allMatch(way -> others.stream().anyMatch(and(of(way))::implies)));
  }

  /** Whether one of several ways is open whenever this holds. */
  private boolean opens(List<Demands> ways) {
    if (anyFollows(demands, ways)) {
      return true;
    }
    return choices.stream()
        .anyMatch(
            choice ->
                choice.stream()
                    .map(demands::and)
                    .allMatch(way -> way.areContradictory() || anyFollows(way, ways)));
  }

  private static boolean anyFollows(Demands demands, List<Demands> ways) {
    return ways.stream().anyMatch(demands::imply);
  }
}
