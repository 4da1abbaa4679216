package io.github.riskrules.engine.network;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.policy.Rule;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the rules of a stage stand in an incident. Immutable. */
public final class Firings {
  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Integer> places;
  private final BitSet known;
  private final BitSet possible;

  /** Of the places at which the rules stand, those that hold and those that may. */
  Firings(List<Rule> rules, IdentityHashMap<Rule, Integer> places, BitSet known, BitSet possible) {
    this.rules = rules;
    this.places = places;
    this.known = known;
    this.possible = possible;
  }

  /** How a rule stands; null for one that is not of this stage. */
  public @Nullable Truth truth(Rule rule) {
    Integer place = places.get(rule);
    if (place == null) {
      return null;
    }
    return known.get(place) ? Truth.HOLDS : possible.get(place) ? Truth.UNKNOWN : Truth.FAILS;
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

  private Set<String> ids(BitSet some) {
    return some.stream()
        .mapToObj(place -> rules.get(place).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Says nothing of the outcome: this text may reach a log. */
  @Override
  public String toString() {
    return "Firings[withheld]";
  }
}
