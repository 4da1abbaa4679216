package io.github.riskrules.tooling.proof;

import java.util.List;

/**
 * What came of one property.
 *
 * @param property the property
 * @param outcome whether it holds in every incident
 * @param counterexamples incidents in which it fails, one for each way in which it can
 * @param shortfalls what fails without an incident to show for it, such as a rule that never holds
 * @param undecided the ways in which it may fail for all that could be found out in time
 * @param remarks what is worth knowing though nothing fails
 */
public record Proof(
    Property property,
    Outcome outcome,
    List<Counterexample> counterexamples,
    List<String> shortfalls,
    List<String> undecided,
    List<String> remarks) {
  public Proof {
    counterexamples = List.copyOf(counterexamples);
    shortfalls = List.copyOf(shortfalls);
    undecided = List.copyOf(undecided);
    remarks = List.copyOf(remarks);
  }

  /** A proof by search for an incident in which the property fails. */
  static Proof of(Property property, List<Counterexample> counterexamples, List<String> undecided) {
    return new Proof(
        property,
        outcome(!counterexamples.isEmpty(), undecided),
        counterexamples,
        List.of(),
        undecided,
        List.of());
  }

  /** A proof of something of which there must be an incident each time. */
  static Proof ofShortfalls(Property property, List<String> shortfalls, List<String> undecided) {
    return new Proof(
        property,
        outcome(!shortfalls.isEmpty(), undecided),
        List.of(),
        shortfalls,
        undecided,
        List.of());
  }

  Proof withRemarks(List<String> more) {
    return new Proof(property, outcome, counterexamples, shortfalls, undecided, more);
  }

  private static Outcome outcome(boolean fails, List<String> undecided) {
    return fails ? Outcome.FAILS : undecided.isEmpty() ? Outcome.PROVEN : Outcome.NOT_DECIDED;
  }
}
