package io.github.riskrules.engine.network;

import java.util.Set;

/**
 * What an evaluator finds in an incident, by the ids of rules.
 *
 * @param known those known to hold
 * @param possible those that hold or may hold
 */
record Found(Set<String> known, Set<String> possible) {
  static Found by(Firings firings) {
    return new Found(firings.known(), firings.possible());
  }
}
