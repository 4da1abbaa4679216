package io.github.riskrules.benchmarks.plain;

import io.github.riskrules.decision.Evidence;
import java.util.List;

/** The facts that a rule rests on, each once. */
public final class Matched {
  private final Gathered<Evidence> evidence = new Gathered<>(32);

  /** Adds one, unless it is there. */
  public void add(Evidence added) {
    if (!evidence.has(added)) {
      evidence.add(added);
    }
  }

  /** All of them, after which those of another rule begin. */
  public List<Evidence> list() {
    return evidence.list();
  }
}
