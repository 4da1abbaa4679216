package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.FindingKind;
import java.util.ArrayList;
import java.util.List;

/** The places of the rules that speak of one action, each once and in order. */
final class Speakers {
  static final Speakers NONE = new Speakers();

  private final List<Integer> suggesting = new ArrayList<>();
  private final List<Integer> rulingOut = new ArrayList<>();

  /** A rule that says the same twice is one voice. */
  void add(int place, FindingKind kind) {
    List<Integer> sayingSo = kind == FindingKind.SUGGESTS ? suggesting : rulingOut;
    if (!sayingSo.contains(place)) {
      sayingSo.add(place);
    }
  }

  /** How they stand in an incident. */
  Voices in(Standings standings) {
    return new Voices(standings.at(suggesting), standings.at(rulingOut));
  }
}
