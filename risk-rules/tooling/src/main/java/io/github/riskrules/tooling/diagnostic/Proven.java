package io.github.riskrules.tooling.diagnostic;

import java.util.List;

/**
 * What was proven beside the checks. What was asked for and could not be done wants a look: nothing
 * follows from it, least of all that it is well.
 *
 * @param asked how many properties were to be proven
 * @param proven how many hold in every incident
 * @param undecided the ids of those for which the time was too short
 * @param unavailable why nothing could be proven here at all; empty where it could
 */
public record Proven(int asked, int proven, List<String> undecided, String unavailable) {
  public Proven {
    undecided = List.copyOf(undecided);
  }

  /** Whether everything was found out, one way or the other. */
  public boolean isDecided() {
    return undecided.isEmpty() && unavailable.isEmpty();
  }
}
