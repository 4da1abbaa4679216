package io.github.riskrules.engine.network;

import java.util.Set;

/**
 * Which rules of a stage hold in an incident.
 *
 * @param known the ids of the rules known to hold
 * @param possible the ids of the rules that may hold, whatever the unknown facts turn out to be;
 *     all of {@code known} are among them
 */
public record Firings(Set<String> known, Set<String> possible) {
  public Firings {
    known = Set.copyOf(known);
    possible = Set.copyOf(possible);
    if (!possible.containsAll(known)) {
      throw new IllegalArgumentException("a rule known to hold may hold");
    }
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Firings[withheld]";
  }
}
