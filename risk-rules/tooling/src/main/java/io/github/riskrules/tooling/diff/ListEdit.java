package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A change of a list that bears on every incident alike: hard stops, the calendar, the order of
 * actions.
 *
 * @param name how it is named to people
 * @param movesDeadlines whether it bears on when something is due
 * @param undo the later policy without it
 */
record ListEdit(String name, boolean movesDeadlines, UnaryOperator<Policy> undo) implements Edit {
  @Override
  public Policy undoneIn(Policy after) {
    return undo.apply(after);
  }

  @Override
  public boolean mayMatter(Incident incident, LocalDate day) {
    return true;
  }
}
