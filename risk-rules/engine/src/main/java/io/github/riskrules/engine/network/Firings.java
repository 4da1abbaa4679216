package io.github.riskrules.engine.network;

import io.github.riskrules.engine.policy.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the rules of a stage stand in an incident. */
public final class Firings {
  private final List<Rule> rules;
  private final long[] known;
  private final long[] possible;

  /** Of the places at which all rules stand, those of this stage that hold and those that may. */
  Firings(List<Rule> rules, long[] known, long[] possible) {
    this.rules = rules;
    this.known = known;
    this.possible = possible;
  }

  /**
   * Adds the bits at the places of what holds, and of what holds or may, among the rules of the
   * network.
   */
  public void addTo(long[] allKnown, long[] allPossible) {
    for (int word = 0; word < known.length; word++) {
      allKnown[word] |= known[word];
      allPossible[word] |= possible[word];
    }
  }

  /** The ids of the rules known to hold. */
  public Set<String> known() {
    return ids(known);
  }

  /**
   * The ids of the rules that hold or may hold, whatever the unknown facts turn out to be; those
   * known to hold are among them.
   */
  public Set<String> possible() {
    return ids(possible);
  }

  private Set<String> ids(long[] some) {
    return BitSet.valueOf(some).stream()
        .mapToObj(place -> rules.get(place).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Firings[withheld]";
  }
}
