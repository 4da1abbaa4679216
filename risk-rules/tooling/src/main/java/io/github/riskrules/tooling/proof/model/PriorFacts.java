package io.github.riskrules.tooling.proof.model;

import io.github.riskrules.tooling.proof.formula.Formula;

/** The facts of an earlier incident that hang on when it was. */
final class PriorFacts {
  private PriorFacts() {}

  static Fact of(String path, Holder prior, LookBack lookBack) {
    GivenNumber earliest = prior.number("earliest");
    RangeFact.End first = new RangeFact.End(earliest.known(), earliest.scale());
    RangeFact.End last = last(prior);
    return switch (path) {
      case "earliest" -> new RangeFact(first, first, last);
      case "latest" -> {
        GivenNumber latest = prior.number("latest");
        yield new RangeFact(new RangeFact.End(latest.known(), latest.scale()), first, last);
      }
      case "monthsBefore" -> {
        RangeFact.End most = new RangeFact.End(first.known(), lookBack.monthsSince(first.value()));
        Ordered sinceLast = lookBack.monthsSince(last.value());
        // Of an incident without any date it is only known that it was not after the report.
        Ordered fewest =
            number ->
                number <= 0 ? Formula.TRUE : Formula.all(last.known(), sinceLast.atLeast(number));
        yield new RangeFact(most, RangeFact.End.of(fewest), most);
      }
      default -> prior.given(path);
    };
  }

  /** The last day it can have been: the latest, or the one day that is given. */
  static RangeFact.End last(Holder prior) {
    GivenNumber earliest = prior.number("earliest");
    GivenNumber latest = prior.number("latest");
    return new RangeFact.End(
        Formula.any(latest.known(), earliest.known()),
        day ->
            Formula.choose(
                latest.known(), latest.scale().atLeast(day), earliest.scale().atLeast(day)));
  }
}
