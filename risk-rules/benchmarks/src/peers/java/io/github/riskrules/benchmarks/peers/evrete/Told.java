package io.github.riskrules.benchmarks.peers.evrete;

import io.github.riskrules.benchmarks.Collected;
import io.github.riskrules.incident.Incident;

/** What the rules are told of one incident. */
public final class Told {
  private final Incident incident;
  private final int[] counts;
  private final Collected found;

  Told(Incident incident, int[] counts, Collected found) {
    this.incident = incident;
    this.counts = counts;
    this.found = found;
  }

  Incident incident() {
    return incident;
  }

  /** How many entries of its lists are as rules ask, at one place of the counts. */
  int count(int place) {
    return counts[place];
  }

  /** What the rules find. */
  Collected found() {
    return found;
  }
}
