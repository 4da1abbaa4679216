package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Speakers.Voice;
import io.github.riskrules.engine.network.Firings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How the rules stand in one incident, each at its place in the order of rules; one that does not
 * apply on the day neither holds nor may. Not thread-safe.
 */
final class Standings {
  private final BitSet applying;
  private final BitSet known;
  private final BitSet possible;
  private final BitSet lapsed;

  /** Of so many rules of which some apply, none of which has been asked. */
  Standings(int rules, BitSet applying) {
    this.applying = applying;
    this.known = new BitSet(rules);
    this.possible = new BitSet(rules);
    this.lapsed = new BitSet(rules);
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

  /** How those stand that apply, in order. */
  List<RuleStanding> of(List<Voice> voices) {
    List<RuleStanding> standings = new ArrayList<>(voices.size());
    for (Voice voice : voices) {
      if (applies(voice.place())) {
        standings.add(new RuleStanding(voice.rule(), truth(voice.place()), voice.reason()));
      }
    }
    return standings;
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
