package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.network.Firings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How the rules stand in one incident, each at its place in the order of rules; one that does not
 * apply on the day neither holds nor may. Not thread-safe.
 */
final class Standings {
  private final RuleOrder order;
  private final BitSet applying;
  private final BitSet known;
  private final BitSet possible;
  private final BitSet lapsed;

  /** Of rules of which some apply, none of which has been asked. */
  Standings(RuleOrder order, BitSet applying) {
    this.order = order;
    this.applying = applying;
    this.known = new BitSet(order.size());
    this.possible = new BitSet(order.size());
    this.lapsed = new BitSet(order.size());
  }

  void set(int place, Truth truth) {
    if (applies(place)) {
      known.set(place, truth == Truth.HOLDS);
      possible.set(place, truth.mayHold());
    } else {
      lapsed.set(place, truth == Truth.HOLDS);
    }
  }

  /** Takes over how many stand at once. */
  void add(Firings firings) {
    firings.addTo(known, possible);
    lapsed.or(known);
    lapsed.andNot(applying);
    known.and(applying);
    possible.and(applying);
  }

  boolean applies(int place) {
    return applying.get(place);
  }

  /** Whether a rule that does not apply on the day is known to hold but for that. */
  boolean wouldHold(int place) {
    return lapsed.get(place);
  }

  Truth truth(int place) {
    return known.get(place) ? Truth.HOLDS : possible.get(place) ? Truth.UNKNOWN : Truth.FAILS;
  }

  /** The places of the rules known to hold, in order. */
  BitSet known() {
    return known;
  }

  /** The places of the rules that hold or may, in order. */
  BitSet possible() {
    return possible;
  }

  /** How the rules stand at some places, in order. */
  List<RuleStanding> at(int[] places) {
    List<RuleStanding> found = new ArrayList<>(places.length);
    for (int place : places) {
      if (applies(place)) {
        found.add(new RuleStanding(order.rule(place), truth(place)));
      }
    }
    return found;
  }

  /** The strongest standing of the rules at some places. */
  Truth strongest(int[] places) {
    Truth strongest = Truth.FAILS;
    for (int place : places) {
      if (known.get(place)) {
        return Truth.HOLDS;
      }
      if (possible.get(place)) {
        strongest = Truth.UNKNOWN;
      }
    }
    return strongest;
  }
}
