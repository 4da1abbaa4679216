package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The facts that a rule rests on, each once. */
public final class Matched {
  private final List<Evidence> evidence = new ArrayList<>();

  /** Adds one, unless it is there. */
  public void add(Evidence added) {
    for (Evidence each : evidence) {
      if (each.fact().equals(added.fact())) {
        return;
      }
    }
    evidence.add(added);
  }

  /** All of them. */
  public List<Evidence> list() {
    return List.copyOf(evidence);
  }
}
