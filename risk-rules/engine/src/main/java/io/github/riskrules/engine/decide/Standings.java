package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.Truth;
import io.github.riskrules.engine.decide.Speakers.Voice;
import io.github.riskrules.engine.network.Firings;
import io.github.riskrules.engine.network.Masks;
import java.util.ArrayList;
import java.util.List;

/**
 * How the rules stand in one incident, a bit for each at its place in the order of rules; one that
 * does not apply on the day neither holds nor may. Not thread-safe.
 */
final class Standings {
  private final long[] applying;
  private final long[] known;
  private final long[] possible;
  private final long[] lapsed;

  /** Of rules of which some apply, none of which has been asked. */
  Standings(long[] applying) {
    this.applying = applying;
    this.known = new long[applying.length];
    this.possible = new long[applying.length];
    this.lapsed = new long[applying.length];
  }

  void set(int place, Truth truth) {
    if (applies(place)) {
      set(known, place, truth == Truth.HOLDS);
      set(possible, place, truth.mayHold());
    } else {
      set(lapsed, place, truth == Truth.HOLDS);
    }
  }

  private static void set(long[] places, int place, boolean holds) {
    if (holds) {
      Places.add(places, place);
    } else {
      Places.remove(places, place);
    }
  }

  /** Takes over how many stand at once. */
  void add(Firings firings) {
    firings.addTo(known, possible);
    for (int word = 0; word < applying.length; word++) {
      lapsed[word] |= known[word] & ~applying[word];
      known[word] &= applying[word];
      possible[word] &= applying[word];
    }
  }

  boolean applies(int place) {
    return Places.has(applying, place);
  }

  /** Whether a rule that does not apply on the day is known to hold but for that. */
  boolean wouldHold(int place) {
    return Places.has(lapsed, place);
  }

  Truth truth(int place) {
    return Places.has(known, place)
        ? Truth.HOLDS
        : Places.has(possible, place) ? Truth.UNKNOWN : Truth.FAILS;
  }

  /** The actions of which any rule known to hold speaks. */
  long[] known(ActionsByRule speaking) {
    return speaking.of(known);
  }

  /** The actions of which any rule speaks that holds or may. */
  long[] possible(ActionsByRule speaking) {
    return speaking.of(possible);
  }

  /** Whether any rule of a set of them is known to hold. */
  boolean anyHolds(Masks sets, int set) {
    return sets.anyIn(set, known);
  }

  /** Whether any rule of a set of them holds or may. */
  boolean anyMayHold(Masks sets, int set) {
    return sets.anyIn(set, possible);
  }

  /** What stands at the places of the rules known to hold, in order. */
  List<String> known(String[] all) {
    return Places.of(all, known);
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
}
