package io.github.riskrules.engine.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rules stand in one incident, each at its place in the order of rules; those that do not
 * apply on the day have none. Not thread-safe.
 */
final class Standings {
  private final @Nullable RuleStanding[] places;

  Standings(int rules) {
    this.places = new RuleStanding[rules];
  }

  void set(int place, RuleStanding standing) {
    places[place] = standing;
  }

  /** Those that there are, in order. */
  List<RuleStanding> all() {
    List<RuleStanding> all = new ArrayList<>(places.length);
    for (RuleStanding standing : places) {
      if (standing != null) {
        all.add(standing);
      }
    }
    return all;
  }

  /** Those that there are of some places, in order. */
  List<RuleStanding> at(List<Integer> some) {
    List<RuleStanding> found = new ArrayList<>(some.size());
    for (int place : some) {
      RuleStanding standing = places[place];
      if (standing != null) {
        found.add(standing);
      }
    }
    return found;
  }
}
