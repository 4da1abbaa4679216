package io.github.riskrules.engine.decide;

import io.github.riskrules.decision.FindingKind;
import java.util.Arrays;

/** The places of the rules that speak of one action, each once and in order. */
final class Speakers {
  static final Speakers NONE = new Speakers();

  private int[] suggesting = {};
  private int[] suggestingAsSafeguards = {};
  private int[] rulingOut = {};
  private int[] required = {};

  /** A rule that says the same twice is one voice. */
  void add(int place, FindingKind kind, Origin origin) {
    if (kind == FindingKind.SUGGESTS) {
      suggesting = with(suggesting, place);
      if (origin == Origin.SAFEGUARD) {
        suggestingAsSafeguards = with(suggestingAsSafeguards, place);
      }
    } else {
      rulingOut = with(rulingOut, place);
      if (origin == Origin.REQUIREMENT) {
        required = with(required, place);
      }
    }
  }

  private static int[] with(int[] places, int place) {
    if (places.length > 0 && places[places.length - 1] == place) {
      return places;
    }
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return more;
  }

  /** Those that suggest it. */
  int[] suggesting() {
    return suggesting;
  }

  /** Those of the library's safeguards that suggest it. */
  int[] suggestingAsSafeguards() {
    return suggestingAsSafeguards;
  }

  /** Those that rule it out. */
  int[] rulingOut() {
    return rulingOut;
  }

  /** Of those that rule it out, those that hold it back while they may hold. */
  int[] required() {
    return required;
  }
}
