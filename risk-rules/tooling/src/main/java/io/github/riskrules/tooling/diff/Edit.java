package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import java.time.LocalDate;

/** One change of a policy that can bear on decisions, and how to take it back alone. */
interface Edit {
  /** How it is named to people, as in {@code MARAC-01} or {@code action dvpn}. */
  String name();

  /** The later policy without this change. */
  Policy undoneIn(Policy after);

  /** Whether it bears on when something is due, of which no proof speaks. */
  boolean movesDeadlines();

  /** Whether it may make a difference in an incident; where it says no, it makes none. */
  boolean mayMatter(Incident incident, LocalDate day);
}
