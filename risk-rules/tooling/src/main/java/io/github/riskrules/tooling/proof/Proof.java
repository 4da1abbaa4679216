package io.github.riskrules.tooling.proof;

import java.util.List;

/**
 * What came of one property.
 *
 * @param property the property
 * @param outcome whether it holds in every incident
 * @param counterexamples incidents in which it fails, one for each way in which it can
 * @param undecided the ways in which it may fail for all that could be found out in time
 */
public record Proof(
    Property property,
    Outcome outcome,
    List<Counterexample> counterexamples,
    List<String> undecided) {
  public Proof {
    counterexamples = List.copyOf(counterexamples);
    undecided = List.copyOf(undecided);
  }

  static Proof of(Property property, List<Counterexample> counterexamples, List<String> undecided) {
    return new Proof(
        property,
        !counterexamples.isEmpty()
            ? Outcome.FAILS
            : undecided.isEmpty() ? Outcome.PROVEN : Outcome.NOT_DECIDED,
        counterexamples,
        undecided);
  }
}
